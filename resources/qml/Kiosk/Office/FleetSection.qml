pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// The other kiosks of the drive: joining them, and when they were last heard of.
Flickable {
    id: section

    required property OfficeView office
    property real covered: 0
    readonly property var seen: office.fleet
    readonly property var kiosks: seen?.kiosks ?? []

    contentHeight: column.height
    bottomMargin: covered
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Column {
        id: column

        width: section.width
        spacing: Theme.px(20)

        Row {
            width: parent.width
            spacing: Theme.px(18)
            visible: section.seen !== undefined && section.seen !== null

            LevelMark {
                id: level

                level: section.seen?.ok ? "good" : "watch"
            }
            PlainText {
                objectName: "fleet-said"
                width: parent.width - level.width - parent.spacing
                text: section.seen?.said ?? ""
                font.weight: Font.Bold
            }
        }
        Repeater {
            model: section.kiosks.length

            Rectangle {
                id: kiosk

                required property int index
                readonly property var shown: section.kiosks[index]

                width: column.width
                height: Theme.px(96)
                radius: Theme.px(16)
                color: kiosk.shown?.is_ours ? Theme.accentTint : Theme.paper
                border.width: Math.max(1, Theme.px(2))
                border.color: Theme.restingDot

                PlainText {
                    anchors { left: parent.left; leftMargin: Theme.px(24); right: heard.left; verticalCenter: parent.verticalCenter }
                    text: [kiosk.shown?.name ?? "", kiosk.shown?.place ?? ""].filter(part => part !== "").join(", ")
                    oneLine: true
                    font.pixelSize: Theme.labelSize
                    font.weight: Font.ExtraBold
                }
                PlainText {
                    id: heard

                    anchors { right: parent.right; rightMargin: Theme.px(24); verticalCenter: parent.verticalCenter }
                    text: qsTr("heard of %1").arg(kiosk.shown?.heard ?? "")
                    font.pixelSize: Theme.smallSize
                }
            }
        }
        PlainText {
            width: parent.width
            text: qsTr("Several kiosks with one total share a PostgreSQL; “kiosk fleet init” makes it and prints this address and password.")
            font.pixelSize: Theme.labelSize
        }
        LabelledEntry {
            id: address

            name: "fleet-address"
            width: parent.width
            text: section.seen?.address ?? ""
            label: qsTr("The address, such as host=books.example.org dbname=kiosk user=booth")
        }
        LabelledEntry {
            id: password

            name: "fleet-password"
            width: Math.min(parent.width, Theme.px(1000))
            secret: true
            label: qsTr("The password, which goes into the keyring")
        }
        SignButton {
            objectName: "join"
            width: Theme.px(420)
            height: Theme.px(96)
            primary: true
            ready: section.office.busy === "" && (address.typed !== "" || (section.seen?.address ?? "") !== "")
            size: Theme.text(28)
            text: address.typed === "" ? qsTr("Count alone") : qsTr("Join, and look")
            onClicked: {
                if (ready) {
                    section.office.join(address.typed, password.typed);
                    password.clear();
                }
            }
        }
        PlainText {
            width: parent.width
            text: qsTr("It is used when the kiosk starts again.")
            color: Theme.inkSoft
            font.pixelSize: Theme.smallSize
        }
    }
}
