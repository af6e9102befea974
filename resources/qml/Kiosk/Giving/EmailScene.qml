import QtQuick
import Kiosk.Core
import Kiosk.Components

// An address for the receipt, typed here: it goes to Stripe and is not kept.
FocusScope {
    id: scene

    required property GivingView giving
    readonly property bool sending: giving.receipt === "sending"
    readonly property bool failed: giving.receipt === "failed"

    RingedSurface {
        width: parent.width
        height: board.y - Theme.px(40)
        visible: Theme.portrait

        Puppy {
            anchors { right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom; bottomMargin: -Theme.px(2) }
            implicitWidth: Theme.px(220)
        }
    }
    FitText {
        id: asks

        anchors { left: parent.left; right: parent.right; leftMargin: Theme.margin; rightMargin: Theme.margin }
        y: Theme.px(Theme.portrait ? 120 : 28)
        height: Theme.portrait ? Theme.text(250) : Theme.text(72)
        text: qsTr("Where should we send the receipt?")
        color: Theme.portrait ? Theme.textOnDeep : Theme.ink
        largest: Theme.portrait ? Theme.text(96) : Theme.text(52)
        oneLine: !Theme.portrait
        wrapMode: Theme.portrait ? Text.WordWrap : Text.NoWrap
        font.weight: Font.ExtraBold
        lineHeight: 0.94
        Accessible.role: Accessible.Heading
    }
    Rectangle {
        id: field

        anchors { left: asks.left; right: asks.right; top: asks.bottom; topMargin: Theme.px(Theme.portrait ? 40 : 12) }
        height: Theme.px(Theme.portrait ? 150 : 116)
        radius: Theme.radius
        color: Theme.paper
        border.width: Theme.px(4)
        border.color: Theme.ink
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("E-mail address")
        Accessible.description: qsTr("%n character(s) typed", "", scene.giving.email.length) // others hear it, too
        Accessible.focusable: false

        PlainText {
            id: typed

            objectName: "email"
            x: Theme.px(28)
            width: Math.min(Math.ceil(loose.advanceWidth) + 2, parent.width - 2 * x - caret.width)
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            text: scene.giving.email
            font.pixelSize: loose.font.pixelSize
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(40)
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            elide: Text.ElideLeft
            Accessible.ignored: true
        }
        TextMetrics {
            id: loose

            font.family: Theme.family
            font.weight: Font.Bold
            font.pixelSize: Math.min(Theme.text(56), Theme.px(72))
            text: scene.giving.email
        }
        Rectangle {
            id: caret

            anchors.verticalCenter: parent.verticalCenter
            x: typed.x + typed.width + Theme.px(4)
            width: Theme.px(5)
            height: parent.height * 0.56
            visible: !scene.sending
            color: Theme.inkSoft
        }
    }
    Item {
        id: below

        anchors { left: asks.left; right: asks.right; top: field.bottom; topMargin: Theme.px(12) }
        height: Theme.portrait ? Theme.text(120) : Theme.px(16) + Theme.text(44)

        FitText {
            anchors.fill: parent
            visible: !failed.visible
            text: qsTr("Stripe uses it to send the receipt. It isn’t kept here.")
            color: Theme.portrait ? Theme.textOnDeep : Theme.inkSoft
            largest: Theme.portrait ? Theme.bodySize : Theme.labelSize
            oneLine: !Theme.portrait
            font.weight: Font.Medium
        }
        Notice {
            id: failed

            objectName: "not-sent"
            width: parent.width
            height: Math.min(parent.height, Theme.px(28) + Theme.text(80))
            visible: scene.failed
            text: qsTr("The receipt couldn’t be sent. Check the address, or try again.")
        }
    }
    Keyboard {
        id: board

        readonly property real lower: scene.height - Theme.footer + Theme.edge - Theme.px(20)

        x: Theme.portrait ? Theme.px(32) : Theme.margin
        y: Theme.portrait ? lower - Theme.px(640) : Math.max(below.y + below.height + Theme.px(12), Theme.reachTop)
        width: scene.width - 2 * x
        height: lower - y
        enabled: !scene.sending
        onPressed: key => scene.giving.press(key)
        onErased: scene.giving.erase()
    }
    SignButton {
        objectName: "send"
        anchors { right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom; bottomMargin: Theme.edge }
        width: Theme.portrait ? scene.width - 2 * Theme.margin - Theme.wayOutWidth - Theme.px(24) : Theme.px(640)
        primary: true
        ready: scene.giving.emailComplete && !scene.sending
        sign: "mail"
        text: scene.sending ? qsTr("Sending…") : qsTr("Send the receipt")
        detail: ready || scene.sending ? "" : qsTr("type your full address first")
        onClicked: scene.giving.sendReceipt()
    }
}
