import QtQuick
import Kiosk.Core
import Kiosk.Components

// Whether a payment without an end, of which Stripe has nothing, is to be closed by people: what that means first.
FocusScope {
    id: question

    required property BoothView booth

    FitText {
        id: asks

        width: parent.width
        height: Theme.text(72)
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Close this payment?")
        largest: Theme.text(48)
        oneLine: true
        font.weight: Font.ExtraBold
        Accessible.role: Accessible.Heading
    }
    FitText {
        id: why

        objectName: "why-close"
        anchors { top: asks.bottom; topMargin: Theme.px(16) }
        width: parent.width
        height: Math.min(Theme.text(Theme.portrait ? 320 : 200), (close.y - y) * 0.5)
        text: qsTr("Stripe, asked with this kiosk’s key, knows nothing of it, so no card can be taken until it has an end. Most likely the key was changed while it was open.")
        largest: Theme.bodySize
        font.weight: Font.Bold
    }
    FitText {
        anchors { top: why.bottom; topMargin: Theme.px(16) }
        width: parent.width
        height: Math.min(Theme.text(Theme.portrait ? 260 : 160), close.y - y - Theme.px(24))
        text: qsTr("Closing it takes no money and is kept in the ledger. If another account took the gift all the same, staff find it there and record it.")
        largest: Theme.bodySize
        font.weight: Font.Medium
    }
    SignButton {
        id: back

        objectName: "step-back"
        anchors { left: parent.left; bottom: parent.bottom }
        focus: true
        sign: "leave"
        text: qsTr("Back")
        onClicked: question.booth.back()
    }
    SignButton {
        id: close

        objectName: "close-payment"
        anchors { left: back.right; leftMargin: Theme.px(24); right: parent.right; bottom: parent.bottom }
        enabled: !question.booth.busy
        text: qsTr("Close payment")
        onClicked: question.booth.closePayment()
    }
}
