import QtQuick
import Kiosk.Core
import Kiosk.Components

// An own amount: what is typed stands huge, and says at once whether it can be given.
FocusScope {
    id: scene

    required property GivingView giving
    readonly property bool ready: giving.typedWrong !== "less" && !(giving.member && giving.typedWrong === "more") && /[1-9]/.test(giving.typed)
    readonly property real half: Theme.portrait ? width - 2 * Theme.margin : (width - 2 * Theme.margin - Theme.px(72)) / 2

    RingedSurface {
        width: parent.width
        height: pad.y - Theme.px(40)
        visible: Theme.portrait
    }
    FitText {
        id: asks

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.px(Theme.portrait ? 96 : 48)
        width: scene.half
        height: Theme.text(Theme.portrait ? 160 : 100)
        text: scene.giving.member ? qsTr("What you can") : qsTr("Your own amount")
        color: Theme.portrait ? Theme.textOnDeep : Theme.ink
        largest: Theme.portrait ? Theme.text(96) : Theme.headSize
        wrapMode: Text.WordWrap
        font.weight: Font.ExtraBold
        lineHeight: 0.94
        Accessible.role: Accessible.Heading
    }
    Rectangle {
        id: field

        readonly property real room: (Theme.portrait ? pad.y - Theme.px(64) : scene.height - Theme.footer) - asks.y - asks.height - Theme.px(20) - below.height

        anchors { left: asks.left; right: asks.right }
        y: asks.y + asks.height + (room - height) / 2
        height: Math.min(Theme.px(280), room - Theme.px(12))
        radius: Theme.radius
        color: Theme.paper
        border.width: Theme.px(4)
        border.color: Theme.ink
        Accessible.role: Accessible.EditableText
        Accessible.name: asks.text
        Accessible.focusable: false // what is typed arrives wherever the keys are

        readonly property string text: scene.giving.typed // a screen reader's value of it

        FitText {
            anchors { fill: parent; leftMargin: Theme.px(36); rightMargin: Theme.px(36) }
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: scene.giving.typed
            largest: Theme.text(152)
            smallest: Theme.px(28)
            oneLine: true
            font.weight: Font.ExtraBold
            Accessible.ignored: true
        }
        Rectangle {
            anchors.centerIn: parent
            width: Theme.px(6)
            height: parent.height * 0.5
            visible: scene.giving.typed === ""
            color: Theme.frame
        }
    }
    Item {
        id: below

        anchors { left: asks.left; right: asks.right; top: field.bottom; topMargin: Theme.px(20) }
        height: Theme.text(116)

        FitText {
            anchors.fill: parent
            visible: !wrong.visible
            text: Theme.filled(qsTr("Any amount from %1 to %2"), [scene.giving.least, scene.giving.most])
            color: Theme.portrait ? Theme.softTextOnDeep : Theme.inkSoft
            largest: Theme.bodySize
            font.weight: Font.Medium
        }
        Notice {
            id: wrong

            objectName: "typed-wrong"
            anchors.fill: parent
            visible: scene.giving.typedWrong !== ""
            text: scene.giving.typedWrong === "less" ? qsTr("The smallest amount is %1").arg(scene.giving.least)
                : scene.giving.member ? qsTr("The largest amount is %1").arg(scene.giving.most)
                : qsTr("Thank you! For more than %1, touch Continue").arg(scene.giving.most)
        }
    }
    Keypad {
        id: pad

        readonly property real lower: scene.height - Theme.footer + Theme.edge - Theme.px(24)

        x: Theme.portrait || scene.LayoutMirroring.enabled ? Theme.margin : scene.width - Theme.margin - width
        y: Theme.portrait ? Math.max(scene.height * 0.47, lower - Theme.px(760)) : Math.max(Theme.edge, Theme.reachTop)
        width: scene.half
        height: lower - y
        point: scene.giving.point
        onPressed: key => scene.giving.press(key)
        onErased: scene.giving.erase()
    }
    SignButton {
        objectName: "confirm"
        anchors { right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom; bottomMargin: Theme.edge }
        width: Theme.portrait ? scene.width - 2 * Theme.margin - Theme.wayOutWidth - Theme.px(24) : scene.half
        primary: true
        ready: scene.ready
        sign: "check"
        text: !scene.ready ? qsTr("Type an amount") : scene.giving.member ? qsTr("Pay on my phone") : qsTr("Continue")
        onClicked: scene.giving.confirm()
    }
}
