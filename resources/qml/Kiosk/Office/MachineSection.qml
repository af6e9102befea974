pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// This machine's settings.
FocusScope {
    id: section

    required property OfficeView office
    property real covered: 0

    PlainText {
        id: about

        width: parent.width
        text: qsTr("Each field is saved when you leave it. Some changes show at once, the others when the kiosk starts again.")
        color: Theme.inkSoft
        font.pixelSize: Theme.smallSize
    }
    Flow {
        id: pins

        property bool staff: false

        anchors { top: about.bottom; topMargin: Theme.px(16) }
        width: parent.width
        spacing: Theme.px(16)

        LabelledEntry {
            id: pin

            name: "new-pin"
            width: Theme.px(400)
            label: qsTr("New PIN, 6 to 12 digits")
            secret: true
        }
        LabelledEntry {
            id: again

            name: "new-pin-again"
            width: Theme.px(300)
            label: qsTr("Same PIN again")
            secret: true
        }
        Row {
            topPadding: pin.height - Theme.px(72)
            spacing: Theme.px(12)

            Chip {
                objectName: "pin-volunteer"
                current: !pins.staff
                text: qsTr("Volunteers")
                onClicked: pins.staff = false
            }
            Chip {
                objectName: "pin-staff"
                current: pins.staff
                text: qsTr("Staff")
                onClicked: pins.staff = true
            }
            SignButton {
                objectName: "set-pin"
                width: Theme.px(240)
                height: Theme.px(72)
                primary: true
                ready: pin.typed !== "" && pin.typed === again.typed
                size: Theme.text(26)
                text: qsTr("Set PIN")
                onClicked: {
                    if (ready) {
                        pins.staff ? section.office.setStaffPin(pin.typed) : section.office.setVolunteerPin(pin.typed);
                        pin.clear();
                        again.clear();
                    }
                }
            }
        }
    }
    FormList {
        id: forms

        anchors { left: parent.left; right: parent.right; top: pins.bottom; topMargin: Theme.px(24); bottom: parent.bottom }
        office: section.office
        forms: [section.office.machine]
        covered: section.covered
    }
}
