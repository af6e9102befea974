import QtQuick
import Kiosk.Core
import Kiosk.Components

// A receipt, offered once the money is there, and what has become of it.
Item {
    id: offer

    required property GivingView giving
    property bool roomy: false
    readonly property bool asking: giving.receipt === "offered" || giving.receipt === "failed"
    readonly property bool close: Theme.inReach && !Theme.portrait // within reach there is less height
    readonly property int gap: Theme.px(close ? 12 : 18)
    readonly property int buttonSize: Theme.text(roomy ? 40 : 30)

    visible: giving.receipt !== ""
    height: asking ? no.y + no.height : mend.visible ? mend.y + mend.height : said.height

    FitText {
        id: asks

        width: parent.width
        height: Math.min(Theme.text(offer.giving.receipt === "failed" ? 104 : 60), Theme.px(offer.close ? 104 : 1080))
        visible: offer.asking
        text: offer.giving.receipt === "failed" ? qsTr("The receipt couldn’t be sent. Try again?") : qsTr("Would you like a receipt?")
        largest: offer.giving.receipt === "failed" ? Theme.text(36) : Theme.titleSize
        font.weight: Font.ExtraBold
        Accessible.role: Accessible.Heading
    }
    SignButton {
        id: here

        objectName: "by-email"
        y: asks.height + offer.gap
        width: parent.width
        height: Theme.px(offer.close ? 92 : offer.roomy ? 152 : 112)
        visible: offer.asking
        sign: "mail"
        atStart: true
        size: offer.buttonSize
        detailSize: Theme.text(offer.roomy ? 34 : 26)
        text: qsTr("By e-mail")
        detail: qsTr("typed here")
        onClicked: offer.giving.askEmail()
    }
    SignButton {
        id: there

        objectName: "on-reader"
        y: here.y + here.height + offer.gap
        width: parent.width
        height: here.height
        visible: offer.asking && offer.giving.onReader
        sign: "reader"
        atStart: true
        size: offer.buttonSize
        detailSize: Theme.text(offer.roomy ? 34 : 26)
        text: qsTr("By e-mail")
        detail: qsTr("typed on the reader")
        onClicked: offer.giving.askOnReader()
    }
    SignButton {
        id: no

        objectName: "no-receipt"
        y: there.y + (offer.giving.onReader ? there.height + offer.gap : 0)
        width: parent.width
        height: Theme.px(offer.roomy ? 112 : 88)
        visible: offer.asking
        atStart: true
        size: offer.buttonSize
        text: qsTr("No, thank you")
        onClicked: offer.giving.done()
    }
    Notice {
        id: said

        objectName: "receipt-said"
        width: parent.width
        height: Theme.px(48) + Theme.text(128)
        visible: !offer.asking
        sign: offer.giving.receipt === "sent" ? "check" : offer.giving.receipt === "on_reader" ? "reader" : offer.giving.receipt === "on_phone" ? "phone" : "mail"
        text: offer.giving.receipt === "sent" ? qsTr("Your receipt is on its way")
            : offer.giving.receipt === "on_reader" ? qsTr("Type your e-mail address on the reader")
            : offer.giving.receipt === "on_phone" ? qsTr("Your phone has the confirmation")
            : qsTr("Your receipt is being sent")
        detail: offer.giving.receipt === "sent" && offer.giving.email !== "" ? qsTr("Stripe sends it to %1").arg(offer.giving.email)
            : offer.giving.receipt === "sent" ? qsTr("Stripe sends it to the address you typed.")
            : offer.giving.receipt === "on_phone" ? qsTr("No receipt by e-mail? Ask us.")
            : offer.giving.receipt === "on_reader" ? qsTr("The reader’s screen is waiting for you.")
            : ""
        saidDetail: offer.giving.receipt === "sent" ? qsTr("Stripe sends it to the address you typed.") : detail
    }
    SignButton {
        id: mend

        objectName: "mend-email"
        y: said.height + offer.gap
        width: parent.width
        height: Theme.px(88)
        visible: offer.giving.receipt === "sent" && offer.giving.email !== ""
        atStart: true
        text: qsTr("Change the address")
        onClicked: offer.giving.askEmail()
    }
}
