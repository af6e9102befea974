import QtQuick
import Kiosk.Core
import Kiosk.Components

// The address to which a gift's receipt is sent again: it goes to Stripe and is not kept.
FocusScope {
    id: form

    required property BoothView booth

    FitText {
        id: asks

        anchors.left: parent.left
        width: Theme.portrait ? parent.width : parent.width * 0.42
        height: Theme.text(Theme.portrait ? 64 : 72)
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Where should the receipt go?")
        largest: Theme.text(48)
        oneLine: true
        font.weight: Font.ExtraBold
        Accessible.role: Accessible.Heading
    }
    FitText {
        id: which

        anchors.right: parent.right
        y: Theme.portrait ? asks.height : 0
        width: Theme.portrait ? parent.width : parent.width * 0.56
        height: Theme.text(Theme.portrait ? 84 : 72)
        verticalAlignment: Theme.portrait ? Text.AlignTop : Text.AlignVCenter
        text: qsTr("%1. The address goes to Stripe and isn’t kept here.").arg(form.booth.picked)
        color: Theme.inkSoft
        largest: Theme.labelSize
        font.weight: Font.Bold
    }
    Rectangle {
        id: field

        focus: true
        anchors { top: which.bottom; topMargin: Theme.px(8) }
        width: parent.width
        height: Theme.px(Theme.portrait ? 140 : 88)
        radius: Theme.radius
        color: Theme.paper
        border.width: Theme.px(4)
        border.color: Theme.ink
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("E-mail address")
        Accessible.description: qsTr("%n character(s) typed", "", form.booth.email.length) // others hear it, too

        FitText {
            objectName: "email"
            anchors { fill: parent; leftMargin: Theme.px(28); rightMargin: Theme.px(28) }
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: form.booth.email
            largest: Theme.text(52)
            smallest: Theme.px(24)
            oneLine: true
            elide: Text.ElideLeft
            font.weight: Font.Bold
            Accessible.ignored: true
        }
        Rectangle {
            anchors.centerIn: parent
            width: Theme.px(5)
            height: parent.height * 0.5
            visible: form.booth.email === ""
            color: Theme.frame
        }
    }
    Keyboard {
        readonly property real room: send.y - field.y - field.height - 2 * Theme.px(20)

        anchors { bottom: send.top; bottomMargin: Theme.px(20) }
        width: parent.width
        height: Math.min(room, Theme.px(700))
        enabled: !form.booth.busy
        onPressed: key => form.booth.press(key)
        onErased: form.booth.erase()
    }
    SignButton {
        id: back

        objectName: "step-back"
        anchors { left: parent.left; bottom: parent.bottom }
        sign: "leave"
        text: qsTr("Back")
        onClicked: form.booth.back()
    }
    SignButton {
        id: send

        objectName: "send-receipt"
        anchors { left: back.right; leftMargin: Theme.px(24); right: parent.right; bottom: parent.bottom }
        enabled: !form.booth.busy
        primary: true
        ready: form.booth.emailComplete
        sign: "mail"
        text: form.booth.busy ? qsTr("Sending…") : qsTr("Send receipt")
        detail: ready ? "" : qsTr("type the whole address first")
        onClicked: if (ready) form.booth.confirm()
    }
}
