pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// The Stripe key of this machine: whether there is one, what it may do, and how another is put in.
Flickable {
    id: section

    required property OfficeView office
    property real covered: 0
    readonly property var seen: office.key
    readonly property var ticks: seen?.ticks ?? []
    readonly property var lacks: seen?.lacks ?? []

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
            visible: section.seen !== undefined && section.seen !== null

            LevelMark {
                id: level

                level: section.seen?.ok ? "good" : "watch"
            }
            PlainText {
                objectName: "key-said"
                width: parent.width - level.width - parent.spacing
                text: [section.seen?.kind ?? "", section.seen?.said ?? ""].filter(part => part !== "").join(": ")
                font.weight: Font.Bold
            }
        }
        PlainText {
            width: parent.width
            text: qsTr("Make a restricted key in Stripe’s Dashboard under Developers, API keys; tick exactly these, and leave everything else at None (Terminal Locations: Write only while you make a place for readers):")
            font.pixelSize: Theme.labelSize
        }
        Column {
            width: parent.width
            spacing: Theme.px(4)

            Repeater {
                model: section.ticks.length

                PlainText {
                    required property int index
                    readonly property string tick: section.ticks[index] ?? ""

                    width: column.width
                    text: section.lacks.includes(tick) ? qsTr("→  %1 is missing: tick it").arg(tick) : `•  ${tick}`
                    font.pixelSize: Theme.labelSize
                    font.weight: Font.ExtraBold
                }
            }
        }
        LabelledEntry {
            id: entry

            name: "key"
            width: Math.min(parent.width, Theme.px(1000))
            label: qsTr("A new key, which is not shown")
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
                text: qsTr("Keep this key")
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
                text: qsTr("Ask Stripe again")
                onClicked: section.office.lookAgain()
            }
        }
        PlainText {
            width: parent.width
            text: qsTr("It goes into this machine’s keyring, never into a file. A test key (rk_test_…) is for practice; real gifts need a live one (rk_live_…).")
            color: Theme.inkSoft
            font.pixelSize: Theme.smallSize
        }
    }
}
