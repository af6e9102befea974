import QtQuick
import Kiosk.Core
import Kiosk.Components

// The way out, on every scene in the same place; while a payment is being called off there is nothing more to leave.
SignButton {
    id: way

    required property GivingView giving

    readonly property bool done: giving.scene === "thanks" || giving.scene === "checking" || giving.scene === "pending"

    function leave(): void {
        if (done || giving.scene === "ended" || giving.scene === "resting" || giving.scene === "large")
            giving.done();
        else
            giving.cancel();
    }

    objectName: "way-out"
    implicitWidth: Theme.leaveWidth
    leftPadding: Theme.px(16) // longer words than English has
    visible: giving.payState !== "leaving"
    sign: done ? "check" : "leave"
    text: giving.scene === "keypad" || giving.scene === "email" || giving.scene === "dues"
        || (giving.scene === "amount" && giving.fund !== "") ? qsTr("Back")
        : done ? qsTr("Done")
        : giving.scene === "ended" || giving.scene === "resting" || giving.scene === "large" ? qsTr("Leave")
        : qsTr("Cancel")
    onClicked: leave()
}
