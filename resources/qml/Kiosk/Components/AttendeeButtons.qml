import QtQuick
import Kiosk.Core

// The language, and what makes the screen easier to use, side by side at the foot of a scene.
Row {
    id: pair

    required property AttendeeView attendee
    property bool choosing: false // where languages are chosen already

    spacing: Theme.px(8)

    AttendeeButton {
        objectName: "language"
        visible: pair.attendee.spoken !== "" && !pair.choosing
        sign: "language"
        text: pair.attendee.short
        Accessible.name: qsTr("Language: %1").arg(pair.attendee.spoken)
        onClicked: pair.attendee.choose()
    }
    AttendeeButton {
        objectName: "access"
        visible: Theme.adjustable
        sign: "access"
        chosen: pair.attendee.preferred
        Accessible.name: qsTr("Accessibility")
        onClicked: pair.attendee.adjust()
    }
}
