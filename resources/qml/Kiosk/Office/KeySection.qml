pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// The Stripe key of this machine: whether there is one, what it may do, and how another is put in.
Flickable {
    id: section

    required property OfficeView office
    property real covered: 0
    readonly property KeyShown key: office.key

    contentHeight: column.height
    bottomMargin: covered
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Column {
        id: column

        width: section.width
        spacing: Theme.px(22)

        Row {
            width: parent.width
            spacing: Theme.px(18)
            visible: section.key.said !== ""

            LevelMark {
                id: level

                level: section.key.ok ? "good" : "watch"
            }
            PlainText {
                objectName: "key-said"
                width: parent.width - level.width - parent.spacing
                text: section.key.said
                font.weight: Font.Bold
            }
        }
        PlainText {
            width: parent.width
            text: qsTr("Create a restricted key in Stripe’s Dashboard under Developers, API keys. Choose exactly these permissions and leave everything else at None (Terminal Locations: Write only while you add a location for readers):")
            font.pixelSize: Theme.labelSize
        }
        Column {
            width: parent.width
            spacing: Theme.px(4)

            Repeater {
                model: section.key.permissions

                PlainText {
                    required property string modelData

                    width: column.width
                    text: section.key.missing.includes(modelData) ? qsTr("→  %1: missing from this key").arg(modelData) : `•  ${modelData}`
                    font.pixelSize: Theme.labelSize
                    font.weight: Font.ExtraBold
                }
            }
        }
        LabelledEntry {
            id: entry

            name: "key"
            width: Math.min(parent.width, Theme.px(1000))
            label: qsTr("New key (hidden as you type)")
            secret: true
        }
        Row {
            spacing: Theme.px(16)

            SignButton {
                objectName: "keep-key"
                width: Theme.px(380)
                height: Theme.px(96)
                primary: true
                ready: entry.typed !== "" && section.office.busy === ""
                size: Theme.text(28)
                text: qsTr("Save this key")
                onClicked: {
                    if (ready) {
                        section.office.setKey(entry.typed);
                        entry.clear();
                    }
                }
            }
            SignButton {
                objectName: "check-key"
                width: Theme.px(380)
                height: Theme.px(96)
                size: Theme.text(28)
                text: qsTr("Check again")
                onClicked: section.office.lookAgain()
            }
        }
        PlainText {
            width: parent.width
            text: qsTr("It is kept in this computer’s keyring, never in a file. Practice mode uses a test key (rk_test_…); real gifts need a live one (rk_live_…).")
            color: Theme.inkSoft
            font.pixelSize: Theme.smallSize
        }
    }
}
