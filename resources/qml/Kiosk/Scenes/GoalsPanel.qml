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

    // Why a figure went back, in a word or two.
    function why(reason: string): string {
        switch (reason) {
        case "refund": return qsTr("a gift was given back");
        case "void": return qsTr("an entry was taken back");
        case "correction": return qsTr("the figure was corrected");
        case "reading": return qsTr("the website’s figure was lowered");
        default: return "";
        }
    }

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
                readonly property list<string> warnings: [
                    goal.late ? (goal.as_of !== "" ? qsTr("not heard since %1").arg(goal.as_of) : qsTr("not up to date")) : "",
                    panel.why(goal.explained),
                ].filter(part => part !== "")
                readonly property list<string> details: [
                    goal.count >= 0 ? qsTr("%Ln gift(s)", "", goal.count) : "",
                    goal.stretch !== "" ? qsTr("next: %1").arg(goal.stretch) : goal.next_mark !== "" ? qsTr("next: %1").arg(goal.next_mark) : "",
                    !goal.late && goal.as_of !== "" ? qsTr("as of %1").arg(goal.as_of) : "",
                ].filter(part => part !== "")

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

                        text: [...item.warnings, ...item.details].join(" · ")
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
                        visible: item.begun
                        text: (panel.count > 2 && row.crowded ? item.warnings : [...item.warnings, ...item.details]).join(" · ")
                        color: item.warnings.length > 0 ? Theme.ink : Theme.inkSoft
                        font.pixelSize: Theme.smallSize
                        font.weight: item.warnings.length > 0 ? Font.Bold : Font.Medium
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
