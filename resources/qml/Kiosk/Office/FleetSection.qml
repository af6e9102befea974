pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// The other kiosks of the drive: joining them, and when they were last heard of.
Flickable {
    id: section

    required property OfficeView office
    property real covered: 0
    readonly property FleetShown fleet: office.fleet
    readonly property bool asksKiosk: fleet.asked.title !== ""

    contentHeight: asksKiosk ? asked.height : column.height
    bottomMargin: covered
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    onAsksKioskChanged: contentY = 0

    Loader {
        id: asked

        width: section.width
        active: section.asksKiosk
        sourceComponent: KioskChecks {
            office: section.office
        }
    }
    Column {
        id: column

        visible: !section.asksKiosk
        width: section.width
        spacing: Theme.px(20)

        Row {
            width: parent.width
            spacing: Theme.px(18)
            visible: section.fleet.said !== ""

            LevelMark {
                id: level

                level: section.fleet.ok ? "good" : "watch"
            }
            PlainText {
                objectName: "fleet-said"
                width: parent.width - level.width - parent.spacing
                text: section.fleet.said
                font.weight: Font.Bold
            }
        }
        FleetMembers {
            id: members

            width: parent.width
            office: section.office
        }
        Column {
            width: parent.width
            spacing: column.spacing
            visible: !members.asks

            PlainText {
                width: parent.width
                text: qsTr("Several kiosks can share one total in a PostgreSQL database. “kiosk fleet init” prepares it and prints the address and password to type here.")
                font.pixelSize: Theme.labelSize
            }
            LabelledEntry {
                id: address

                name: "fleet-address"
                width: parent.width
                text: section.fleet.address
                label: qsTr("Address of the database, such as host=books.example.org dbname=kiosk user=booth")
            }
            LabelledEntry {
                id: password

                name: "fleet-password"
                width: Math.min(parent.width, Theme.px(1000))
                secret: true
                label: qsTr("Password (kept in this computer’s keyring)")
            }
            SignButton {
                objectName: "join"
                width: Theme.px(420)
                height: Theme.px(96)
                primary: true
                ready: section.office.busy === "" && (address.typed !== "" || section.fleet.address !== "")
                size: Theme.text(28)
                text: address.typed === "" ? qsTr("Count on its own") : qsTr("Connect")
                onClicked: {
                    if (ready) {
                        section.office.joinFleet(address.typed, password.typed);
                        password.clear();
                    }
                }
            }
            PlainText {
                width: parent.width
                text: qsTr("This takes effect the next time the kiosk starts.")
                color: Theme.inkSoft
                font.pixelSize: Theme.smallSize
            }
        }
    }
}
