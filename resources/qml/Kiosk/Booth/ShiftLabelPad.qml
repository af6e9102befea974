pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// The label of a shift: initials of whoever takes it, by capital letters and digits.
FocusScope {
    id: pad

    required property BoothView booth
    readonly property real keyWidth: (keys.width - 9 * keys.spacing) / 10

    component KeyRow: Row {
        id: row

        required property string characters

        anchors.horizontalCenter: parent?.horizontalCenter
        spacing: keys.spacing

        Repeater {
            model: row.characters.split("")

            KeyButton {
                required property string modelData

                objectName: `key-${modelData}`
                width: pad.keyWidth
                height: keys.keyHeight
                text: modelData
                onClicked: pad.booth.press(text)
            }
        }
    }

    FitText {
        id: asks

        width: Theme.portrait ? parent.width : parent.width * 0.4
        height: Theme.text(64)
        text: pad.booth.step === "hand_over" ? qsTr("Who is taking over?") : qsTr("Who is on this shift?")
        largest: Theme.text(48)
        oneLine: true
        font.weight: Font.ExtraBold
        Accessible.role: Accessible.Heading
    }
    FitText {
        id: tells

        anchors.right: parent.right
        y: Theme.portrait ? asks.height : 0
        width: Theme.portrait ? parent.width : parent.width * 0.58
        height: Theme.text(Theme.portrait ? 80 : 64)
        verticalAlignment: Theme.portrait ? Text.AlignTop : Text.AlignVCenter
        text: qsTr("Type your initials, not your full name. They mark this shift in the report.")
        color: Theme.inkSoft
        largest: Theme.labelSize
        font.weight: Font.Medium
    }
    Rectangle {
        id: field

        focus: true
        anchors { top: tells.bottom; topMargin: Theme.px(8) }
        width: parent.width
        height: Theme.px(Theme.portrait ? 150 : 96)
        radius: Theme.radius
        color: Theme.paper
        border.width: Theme.px(4)
        border.color: Theme.ink
        Accessible.role: Accessible.EditableText
        Accessible.name: asks.text

        readonly property string text: pad.booth.shiftLabel // a screen reader's value of it

        FitText {
            anchors { fill: parent; leftMargin: Theme.px(36); rightMargin: Theme.px(36) }
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: pad.booth.shiftLabel
            largest: Theme.text(72)
            oneLine: true
            font.weight: Font.ExtraBold
            font.letterSpacing: Theme.px(6)
            Accessible.ignored: true
        }
        Rectangle {
            anchors.centerIn: parent
            width: Theme.px(5)
            height: parent.height * 0.5
            visible: pad.booth.shiftLabel === ""
            color: Theme.frame
        }
    }
    Column {
        id: keys

        readonly property real room: back.y - field.y - field.height - 2 * Theme.px(24)
        readonly property real keyHeight: Math.min(Theme.px(132), (room - 3 * spacing) / 4)

        anchors { top: field.bottom; topMargin: Theme.px(24) }
        width: parent.width
        spacing: Theme.px(12)
        LayoutMirroring.enabled: false // letters and digits stand the same way everywhere
        LayoutMirroring.childrenInherit: true

        KeyRow { characters: "1234567890" }
        KeyRow { characters: "QWERTYUIOP" }
        KeyRow { characters: "ASDFGHJKL" }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: keys.spacing

            KeyRow {
                anchors.horizontalCenter: undefined
                characters: "ZXCVBNM"
            }
            KeyButton {
                objectName: "key-erase"
                width: pad.keyWidth * 2 + keys.spacing
                height: keys.keyHeight
                sign: "erase"
                named: qsTr("Erase the last character")
                onClicked: pad.booth.erase()
            }
        }
    }
    SignButton {
        id: back

        objectName: "step-back"
        anchors { left: parent.left; bottom: parent.bottom }
        sign: "leave"
        text: qsTr("Back")
        onClicked: pad.booth.back()
    }
    SignButton {
        readonly property bool unnamed: pad.booth.shiftLabel === ""

        objectName: "shift-label-done"
        anchors { right: parent.right; bottom: parent.bottom }
        width: parent.width - (unnamed && !Theme.portrait ? parent.width / 2 : back.width + Theme.px(24))
        height: unnamed ? Theme.px(88) : Theme.control
        enabled: !pad.booth.busy
        primary: !unnamed
        size: unnamed ? Theme.labelSize : Theme.text(36)
        sign: unnamed ? "" : "check"
        text: unnamed ? qsTr("Start shift without initials") : qsTr("Start shift as %1").arg(pad.booth.shiftLabel)
        onClicked: pad.booth.confirm()
    }
}
