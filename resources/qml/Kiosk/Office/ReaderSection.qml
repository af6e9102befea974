pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// Card readers: which one is this kiosk's, and how another is registered.
Flickable {
    id: section

    required property OfficeView office
    property real covered: 0
    property string location: ""
    readonly property var seen: office.readers
    readonly property var readers: seen?.readers ?? []
    readonly property var locations: seen?.locations ?? []

    contentHeight: column.height
    bottomMargin: covered
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Column {
        id: column

        width: section.width
        spacing: Theme.px(20)

        PlainText {
            width: parent.width
            visible: section.seen !== undefined && section.seen !== null
            text: section.readers.length > 0 ? qsTr("Readers of this Stripe account") : qsTr("No reader of this account is known here yet")
            font.weight: Font.ExtraBold
        }
        Repeater {
            model: section.readers.length

            Rectangle {
                id: reader

                required property int index
                readonly property var shown: section.readers[index]
                readonly property bool ours: shown?.is_ours ?? false

                width: column.width
                height: Theme.px(104)
                radius: Theme.px(16)
                color: ours ? Theme.accentTint : Theme.paper
                border.width: ours ? Theme.stroke : Math.max(1, Theme.px(2))
                border.color: ours ? Theme.ink : Theme.restingDot

                PlainText {
                    anchors { left: parent.left; leftMargin: Theme.px(24); right: use.left; rightMargin: Theme.px(12); bottom: parent.verticalCenter }
                    text: reader.ours ? qsTr("%1 · this kiosk’s").arg(reader.shown?.label ?? "") : (reader.shown?.label ?? "")
                    oneLine: true
                    font.pixelSize: Theme.labelSize
                    font.weight: Font.ExtraBold
                }
                PlainText {
                    anchors { left: parent.left; leftMargin: Theme.px(24); right: use.left; rightMargin: Theme.px(12); top: parent.verticalCenter }
                    text: reader.shown?.detail ?? ""
                    oneLine: true
                    color: Theme.inkSoft
                    font.pixelSize: Theme.smallSize
                }
                SignButton {
                    id: use

                    objectName: `use-reader-${reader.index}`
                    anchors { right: parent.right; rightMargin: Theme.px(16); verticalCenter: parent.verticalCenter }
                    width: Theme.px(220)
                    height: Theme.px(76)
                    leftPadding: Theme.px(12)
                    size: Theme.text(26)
                    visible: !reader.ours
                    text: qsTr("Use it here")
                    onClicked: section.office.useReader(reader.shown.id)
                }
            }
        }
        PlaceForm {
            width: Math.min(parent.width, Theme.px(1200))
            visible: section.seen !== undefined && section.seen !== null && section.locations.length === 0
            office: section.office
        }
        Column {
            width: parent.width
            spacing: column.spacing
            visible: section.locations.length > 0

            LabelledEntry {
                id: code

                name: "code"
                width: Math.min(parent.width, Theme.px(1000))
                label: qsTr("Register another: the three words that it shows under Settings, “Generate pairing code”")
            }
            LabelledEntry {
                id: label

                name: "label"
                width: Math.min(parent.width, Theme.px(1000))
                label: qsTr("What it is to be called, such as “Front booth”")
            }
            Flow {
                width: parent.width
                spacing: Theme.px(12)

                Repeater {
                    model: section.locations.length

                    Chip {
                        required property int index
                        readonly property string place: section.locations[index]?.[0] ?? ""

                        current: section.location === place || section.locations.length === 1
                        text: section.locations[index]?.[1] ?? ""
                        onClicked: section.location = place
                    }
                }
            }
            SignButton {
                objectName: "register"
                readonly property string place: section.locations.length === 1 ? section.locations[0][0] : section.location

                width: Theme.px(420)
                height: Theme.px(96)
                primary: true
                ready: code.typed !== "" && label.typed !== "" && place !== "" && section.office.busy === ""
                size: Theme.text(28)
                text: qsTr("Register")
                onClicked: if (ready) section.office.register(code.typed, label.typed, place)
            }
            PlainText {
                width: parent.width
                text: qsTr("Then try it: open the booth, give the smallest amount with a card of your own, and refund it in Stripe’s Dashboard.")
                color: Theme.inkSoft
                font.pixelSize: Theme.smallSize
            }
        }
    }
}
