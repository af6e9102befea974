pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Core
import Kiosk.Look

// The goals as bars, each with what is there, of how much, from how many, and as of when.
Item {
    id: panel

    required property AttractView view
    readonly property int count: view.goals.length
    readonly property bool roomy: count > 0 && height / count > Theme.text(Theme.textScale > 1.2 ? 165 : 132)

    clip: true

    ColumnLayout {
        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: Theme.px(28); bottomMargin: Theme.px(24) }
        spacing: Theme.px(10)

        Repeater {
            model: panel.count

            ColumnLayout {
                id: item

                required property int index
                readonly property var goal: panel.view.goals[index]
                readonly property bool begun: panel.view.phase !== "before"

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.alignment: Qt.AlignVCenter
                spacing: Theme.px(8)

                Item { Layout.fillHeight: true }
                GridLayout {
                    id: row

                    readonly property bool crowded: looseRaised.width + looseOf.width + looseRemarks.width + 2 * columnSpacing > width

                    Layout.fillWidth: true
                    columns: crowded && panel.count < 3 ? 2 : 3
                    columnSpacing: Theme.px(14)
                    rowSpacing: 0

                    component Loose: TextMetrics {
                        font.family: Theme.family
                        font.weight: Font.ExtraBold
                    }
                    Loose {
                        id: looseRaised

                        text: raised.text
                        font.pixelSize: Theme.text(48)
                    }
                    Loose {
                        id: looseOf

                        text: of.text
                        font.pixelSize: Theme.labelSize
                    }
                    Loose {
                        id: looseRemarks

                        text: remarks.text
                        font.pixelSize: Theme.smallSize
                    }
                    PlainText {
                        id: raised

                        Layout.alignment: Qt.AlignBaseline
                        text: item.begun ? item.goal.raised : item.goal.target
                        font.pixelSize: Theme.text(panel.count > 2 || row.crowded ? 36 : 48)
                        font.weight: Font.ExtraBold
                        oneLine: true
                    }
                    PlainText {
                        id: of

                        Layout.alignment: Qt.AlignBaseline
                        Layout.fillWidth: true
                        text: !item.begun ? (item.goal.unit === "money" ? qsTr("is our goal") : [item.goal.title, qsTr("is our goal")].join(" ").trim())
                            : item.goal.reached ? qsTr("Goal of %1 reached!").arg(item.goal.target)
                            : [item.goal.title, qsTr("of %1").arg(item.goal.target)].join(" ").trim()
                        font.pixelSize: Theme.labelSize
                        font.weight: item.goal.reached ? Font.ExtraBold : Font.DemiBold
                        oneLine: true
                    }
                    PlainText {
                        id: remarks

                        Layout.columnSpan: row.columns === 2 ? 2 : 1
                        Layout.maximumWidth: row.width
                        Layout.alignment: Qt.AlignBaseline
                        visible: item.begun && text !== "" && (panel.count < 3 || !row.crowded)
                        text: [
                            item.goal.count >= 0 ? qsTr("%Ln gift(s)", "", item.goal.count) : "",
                            item.goal.stretch !== "" ? qsTr("next: %1").arg(item.goal.stretch)
                                : item.goal.next_mark !== "" ? qsTr("next: %1").arg(item.goal.next_mark) : "",
                            item.goal.as_of !== "" ? qsTr("as of %1").arg(item.goal.as_of) : "",
                        ].filter(part => part !== "").join(" · ")
                        color: Theme.inkSoft
                        font.pixelSize: Theme.smallSize
                        font.weight: Font.Medium
                        oneLine: true
                    }
                }
                GoalBar {
                    Layout.fillWidth: true
                    visible: item.begun
                    goal: item.goal
                    marksNamed: panel.roomy
                }
                Item { Layout.fillHeight: true }
            }
        }
    }
}
