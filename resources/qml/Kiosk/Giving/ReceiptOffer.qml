import QtQuick
import Kiosk.Core
import Kiosk.Look

// A receipt, offered once the money is there, and what has become of it.
Column {
    id: offer

    required property GivingView giving
    readonly property bool asking: giving.receipt === "offered" || giving.receipt === "failed"

    visible: giving.receipt !== ""
    spacing: Theme.px(18)

    FitText {
        width: parent.width
        height: Theme.text(offer.giving.receipt === "failed" ? 100 : 60)
        visible: offer.asking
        text: offer.giving.receipt === "failed" ? qsTr("That could not be sent. Would you like to try again?") : qsTr("Would you like a receipt?")
        largest: Theme.titleSize
        font.weight: Font.ExtraBold
        Accessible.role: Accessible.Heading
    }
    SignButton {
        objectName: "by-email"
        width: parent.width
        visible: offer.asking
        sign: "mail"
        atStart: true
        text: qsTr("By e-mail")
        detail: qsTr("typed here")
        onClicked: offer.giving.askEmail()
    }
    SignButton {
        objectName: "on-reader"
        width: parent.width
        visible: offer.asking && offer.giving.onReader
        sign: "reader"
        atStart: true
        text: qsTr("By e-mail")
        detail: qsTr("typed on the reader")
        onClicked: offer.giving.askOnReader()
    }
    SignButton {
        objectName: "no-receipt"
        width: parent.width
        height: Theme.px(88)
        visible: offer.asking
        atStart: true
        text: qsTr("No, thank you")
        onClicked: offer.giving.done()
    }
    Notice {
        objectName: "receipt-said"
        width: parent.width
        height: Theme.px(48) + Theme.text(128)
        visible: !offer.asking
        sign: offer.giving.receipt === "sent" ? "check" : offer.giving.receipt === "on_reader" ? "reader" : "mail"
        text: offer.giving.receipt === "sent" ? qsTr("Your receipt is on its way")
            : offer.giving.receipt === "on_reader" ? qsTr("Type your address on the reader")
            : qsTr("Your receipt is being sent")
        detail: offer.giving.receipt === "sent" ? qsTr("Stripe sends it to the address you typed.")
            : offer.giving.receipt === "on_reader" ? qsTr("Its screen is waiting for you.")
            : ""
    }
}
