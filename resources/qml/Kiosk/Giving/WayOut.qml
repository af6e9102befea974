import QtQuick
import Kiosk.Core
import Kiosk.Components

// The way out, on every scene in the same place; while a payment is being called off there is nothing more to leave.
SignButton {
    id: way

    required property GivingView giving

    function leave(): void {
        if (giving.scene === "thanks" || giving.scene === "checking" || giving.scene === "ended" || giving.scene === "resting" || giving.scene === "large")
            giving.done();
        else
            giving.cancel();
    }

    objectName: "way-out"
    implicitWidth: Theme.leaveWidth
    visible: giving.payState !== "leaving"
    sign: giving.scene === "thanks" || giving.scene === "checking" ? "check" : "leave"
    text: giving.scene === "keypad" || giving.scene === "email" ? qsTr("Back")
        : giving.scene === "thanks" || giving.scene === "checking" ? qsTr("Done")
        : giving.scene === "ended" || giving.scene === "resting" || giving.scene === "large" ? qsTr("Leave")
        : qsTr("Cancel")
    onClicked: leave()
}
