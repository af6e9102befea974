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
    readonly property ReadersShown account: office.readers
    readonly property string chosen: account.locations.length === 1 ? account.locations[0].id : location

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
            visible: section.account.known
            text: section.account.readers.length > 0 ? qsTr("Card readers of your Stripe account") : qsTr("Your Stripe account has no card readers yet")
            font.weight: Font.ExtraBold
        }
        Repeater {
            model: section.account.readers

            Rectangle {
                id: reader

                required property int index
                required property ReaderShown modelData
                readonly property bool ours: modelData.isOurs

                width: column.width
                height: Theme.px(104)
                radius: Theme.px(16)
                color: ours ? Theme.accentTint : Theme.paper
                border.width: ours ? Theme.stroke : Math.max(1, Theme.px(2))
                border.color: ours ? Theme.ink : Theme.frame

                PlainText {
                    anchors { left: parent.left; leftMargin: Theme.px(24); right: use.left; rightMargin: Theme.px(12); bottom: parent.verticalCenter }
                    text: reader.ours ? qsTr("%1 · used here").arg(reader.modelData.label) : reader.modelData.label
                    oneLine: true
                    font.pixelSize: Theme.labelSize
                    font.weight: Font.ExtraBold
                }
                PlainText {
                    anchors { left: parent.left; leftMargin: Theme.px(24); right: use.left; rightMargin: Theme.px(12); top: parent.verticalCenter }
                    text: reader.modelData.detail
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
                    text: qsTr("Use here")
                    onClicked: section.office.useReader(reader.modelData.id)
                }
            }
        }
        PlaceForm {
            width: Math.min(parent.width, Theme.px(1200))
            visible: section.account.known && section.account.locations.length === 0
            office: section.office
        }
        Column {
            width: parent.width
            spacing: column.spacing
            visible: section.account.locations.length > 0

            LabelledEntry {
                id: code

                name: "code"
                width: Math.min(parent.width, Theme.px(1000))
                label: qsTr("To register another reader, type the three words that it shows under Settings, “Generate pairing code”")
            }
            LabelledEntry {
                id: label

                name: "label"
                width: Math.min(parent.width, Theme.px(1000))
                label: qsTr("Name for the reader, such as “Front booth”")
            }
            Flow {
                width: parent.width
                spacing: Theme.px(12)

                Repeater {
                    model: section.account.locations

                    Chip {
                        required property LocationShown modelData

                        current: section.chosen === modelData.id
                        text: modelData.name
                        onClicked: section.location = modelData.id
                    }
                }
            }
            SignButton {
                objectName: "register"
                width: Theme.px(420)
                height: Theme.px(96)
                primary: true
                ready: code.typed !== "" && label.typed !== "" && section.chosen !== "" && section.office.busy === ""
                size: Theme.text(28)
                text: qsTr("Register")
                onClicked: if (ready) section.office.register(code.typed, label.typed, section.chosen)
            }
            PlainText {
                width: parent.width
                text: qsTr("Then test it: open the booth, give the smallest amount with your own card, and refund it in Stripe’s Dashboard.")
                color: Theme.inkSoft
                font.pixelSize: Theme.smallSize
            }
        }
    }
}
