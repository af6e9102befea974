pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// Asks who is there. How many digits are typed is seen; which ones is not.
FocusScope {
    id: scene

    required property DoorView door
    readonly property bool choosing: door.scene === "new" || door.scene === "again"
    readonly property real half: Theme.portrait ? width - 2 * Theme.margin : (width - 2 * Theme.margin - Theme.px(72)) / 2

    // What a keyboard types; the view refuses its digits where only fingers may type.
    function typed(event: var): void {
        door.touched();
        event.accepted = true;
        if (event.key === Qt.Key_Escape)
            door.leave();
        else if (event.key === Qt.Key_Backspace)
            door.erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            enter.answer();
        else if (/^[0-9]$/.test(event.text))
            door.type(event.text);
        else
            event.accepted = false;
    }

    visible: door.scene !== ""
    Keys.onPressed: event => typed(event)

    TouchWatch { onTouched: scene.door.touched() }
    Rectangle {
        anchors.fill: parent
        color: Theme.mist
    }
    MouseArea {
        anchors.fill: parent // nothing below is touched by mistake
    }
    RingedSurface {
        width: Theme.portrait ? parent.width : Theme.margin + scene.half + Theme.px(36)
        height: Theme.portrait ? pad.y - Theme.px(40) : parent.height
        x: !Theme.portrait && LayoutMirroring.enabled ? parent.width - width : 0
    }
    FitText {
        id: asks

        anchors { left: parent.left; leftMargin: Theme.margin }
        y: Theme.px(Theme.portrait ? 88 : 72)
        width: scene.half - Theme.px(Theme.portrait ? 0 : 24)
        height: Theme.text(Theme.portrait ? 120 : 190)
        verticalAlignment: Text.AlignBottom
        text: scene.door.scene === "code" ? qsTr("Enter the set-up code")
            : scene.door.scene === "new" ? qsTr("Choose a staff PIN")
            : scene.door.scene === "again" ? qsTr("Enter it again")
            : qsTr("Enter your PIN")
        color: Theme.textOnDeep
        largest: Theme.displaySize
        wrapMode: Text.WordWrap
        font.weight: Font.ExtraBold
        lineHeight: 0.94
        Accessible.role: Accessible.Heading
    }
    FitText {
        id: tells

        anchors { left: asks.left; right: asks.right; top: asks.bottom; topMargin: Theme.px(20) }
        height: Theme.text(Theme.portrait ? 96 : 140)
        text: scene.door.scene === "code" ? qsTr("This kiosk has no PIN yet. The code is shown where the kiosk was started.")
            : scene.door.scene === "new" ? qsTr("At least six digits that are hard to guess. Staff can do everything here, even quit the kiosk.")
            : scene.door.scene === "again" ? qsTr("To make sure there is no typing mistake.")
            : qsTr("For booth volunteers and staff.")
        color: Theme.softTextOnDeep
        largest: Theme.bodySize
        font.weight: Font.Medium
    }
    Rectangle {
        id: field

        anchors { left: asks.left; right: asks.right; top: tells.bottom; topMargin: Theme.px(24) }
        height: Theme.px(160)
        focus: true // Return enters what is typed
        radius: Theme.radius
        color: Theme.paper
        border.width: Theme.px(4)
        border.color: Theme.ink
        Accessible.role: Accessible.EditableText
        Accessible.passwordEdit: true
        Accessible.name: asks.text
        Accessible.description: `${asks.text}, ${digits}` // Qt leaves the name of a password out

        readonly property string digits: qsTr("%Ln digit(s) typed", "", scene.door.digits)

        Row {
            id: dots

            readonly property real dot: Math.min(Theme.px(40), (field.width - 2 * Theme.px(36)) / Math.max(1, scene.door.digits) * 0.62)

            anchors.centerIn: parent
            spacing: dot * 0.6

            Repeater {
                model: scene.door.digits

                Rectangle {
                    width: dots.dot
                    height: width
                    radius: width / 2
                    color: Theme.ink
                }
            }
        }
        Rectangle {
            anchors.centerIn: parent
            width: Theme.px(6)
            height: parent.height * 0.5
            visible: scene.door.digits === 0
            color: Theme.frame
        }
    }
    Notice {
        objectName: "door-said"
        anchors { left: asks.left; right: asks.right; top: field.bottom; topMargin: Theme.px(24) }
        height: Math.min(implicitHeight + Theme.text(20), Theme.portrait ? pad.y - Theme.px(64) - y : leave.y - Theme.px(24) - y)
        visible: text !== ""
        text: scene.door.said
        detail: scene.door.waits > 0 ? qsTr("You can try again in %Ln second(s).", "", scene.door.waits) : ""
    }
    Keypad {
        id: pad

        readonly property real lower: scene.height - Theme.footer + Theme.edge - Theme.px(24)

        x: Theme.portrait || scene.LayoutMirroring.enabled ? Theme.margin : scene.width - Theme.margin - width
        y: Theme.portrait ? Math.max(scene.height * 0.44, lower - Theme.px(840)) : Theme.edge
        width: scene.half - Theme.px(Theme.portrait ? 0 : 24)
        height: lower - y
        enabled: scene.door.waits === 0 && !scene.door.busy
        opacity: scene.door.waits === 0 ? 1 : 0.45
        point: ""
        byKeys: scene.door.byKeys
        onPressed: key => scene.door.press(key)
        onErased: scene.door.erase()
    }
    SignButton {
        id: leave

        objectName: "door-leave"
        anchors { left: parent.left; leftMargin: Theme.margin; bottom: parent.bottom; bottomMargin: Theme.edge }
        sign: "leave"
        text: qsTr("Back")
        onClicked: scene.door.leave()
    }
    SignButton {
        id: enter

        function answer(): void {
            if (ready)
                scene.door.enter();
        }

        objectName: "door-enter"
        x: Theme.portrait ? scene.width - Theme.margin - width : pad.x
        anchors { bottom: parent.bottom; bottomMargin: Theme.edge }
        width: Theme.portrait ? scene.width - 2 * Theme.margin - Theme.wayOutWidth - Theme.px(24) : pad.width
        primary: true
        ready: scene.door.canEnter && !scene.door.busy && scene.door.waits === 0
        sign: "check"
        text: scene.door.busy ? qsTr("One moment…")
            : scene.door.waits > 0 ? qsTr("Wait %Ln second(s)", "", scene.door.waits)
            : scene.choosing ? qsTr("Continue") : qsTr("Enter")
        onClicked: answer()
    }
}
