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
        text: qsTr("A field is kept when you leave it. Some are seen at once; all of them count when the kiosk starts again.")
        color: Theme.inkSoft
        font.pixelSize: Theme.smallSize
    }
    Flow {
        id: pins

        property string whose: "volunteer"

        anchors { top: about.bottom; topMargin: Theme.px(16) }
        width: parent.width
        spacing: Theme.px(16)

        LabelledEntry {
            id: pin

            name: "new-pin"
            width: Theme.px(400)
            label: qsTr("A new PIN, 6 to 12 digits")
            secret: true
        }
        LabelledEntry {
            id: again

            name: "new-pin-again"
            width: Theme.px(300)
            label: qsTr("Once more")
            secret: true
        }
        Row {
            topPadding: pin.height - Theme.px(72)
            spacing: Theme.px(12)

            Chip {
                objectName: "pin-volunteer"
                current: pins.whose === "volunteer"
                text: qsTr("Volunteers")
                onClicked: pins.whose = "volunteer"
            }
            Chip {
                objectName: "pin-staff"
                current: pins.whose === "staff"
                text: qsTr("Staff")
                onClicked: pins.whose = "staff"
            }
            SignButton {
                objectName: "set-pin"
                width: Theme.px(240)
                height: Theme.px(72)
                primary: true
                ready: pin.typed !== "" && pin.typed === again.typed
                size: Theme.text(26)
                text: qsTr("Set this PIN")
                onClicked: {
                    if (ready) {
                        section.office.setPin(pins.whose, pin.typed);
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
        forms: [{ place: "", rows: section.office.machine, items: [], problem: "", add: "" }]
        covered: section.covered
    }
}
