pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Core
import Kiosk.Components

// The goals as bars, each with what is there, of how much, from how many, and as of when.
Item {
    id: panel

    required property AttractView view
    readonly property int count: view.goals.length
    readonly property int captionSize: Theme.portrait ? Theme.text(32) : Theme.labelSize
    readonly property int remarkSize: Theme.portrait ? Theme.text(26) : Theme.smallSize

    // What does not fit is made to: first the milestones lose their names, then bars and gaps get thinner, then all
    // words smaller, so that no goal is cut away.
    readonly property var rows: column.children.filter(child => child.named !== undefined)
    readonly property real words: rows.reduce((sum, row) => sum + row.words, 0)
    readonly property real named: rows.reduce((sum, row) => sum + row.named, 0)
    readonly property real lengths: Theme.px(52) + (count - 1) * Theme.px(10) + rows.reduce((sum, row) => sum + row.lengths, 0)
    readonly property bool roomy: words + named + lengths <= height
    readonly property real thinness: Math.min(1, Math.max(0.8, (height - words) / lengths))
    readonly property real share: Math.min(1, Math.max(Theme.px(20) / panel.remarkSize, (height - thinness * lengths) / words))

    clip: true

    component Loose: TextMetrics {
        font.family: Theme.family
        font.weight: Font.ExtraBold
    }

    ColumnLayout {
        id: column

        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: Theme.px(28) * panel.thinness; bottomMargin: Theme.px(24) * panel.thinness }
        spacing: Theme.px(10) * panel.thinness

        Repeater {
            model: panel.view.goals

            Item {
                id: item

                required property int index
                required property GoalShown modelData
                readonly property GoalShown goal: modelData
                readonly property bool begun: panel.view.phase !== "before"
                readonly property GoalRemarks remarked: GoalRemarks { goal: item.goal }

                // How high its words, the names of its milestones, and the rest of it are before anything is made to fit.
                readonly property real words: (row.raisedSize + row.remarkLines * panel.remarkSize) * Theme.lineSpacing + Theme.px(2)
                readonly property real named: begun && goal.marks.length > 0 ? Theme.text(30) : 0
                readonly property real lengths: begun ? Theme.px(8) + Theme.barHeight : 0

                Layout.fillWidth: true
                Layout.fillHeight: true
                implicitHeight: row.height + lengths * panel.thinness + (panel.roomy ? named : 0)

                GoalBar {
                    objectName: `bar-${item.index}`
                    y: row.y + row.height + Theme.px(8) * panel.thinness
                    width: panel.width - 2 * Theme.margin
                    height: implicitHeight
                    visible: item.begun
                    goal: item.goal
                    thickness: Theme.barHeight * panel.thinness
                    marksNamed: panel.roomy
                    reached: item.goal.reached ? of.text : ""
                }
                Item {
                    id: row

                    readonly property int gap: Theme.px(14)
                    readonly property real figures: looseRaised.advanceWidth + looseTitle.advanceWidth + looseOf.advanceWidth + 2 * gap
                    readonly property bool crowded: figures + gap + looseRemarks.advanceWidth > width
                    // Three goals have little height: a warning stays beside the figures where it can at the usual size.
                    readonly property real leastFigures: looseRaised.advanceWidth + Math.min(looseTitle.advanceWidth, 7 * panel.captionSize) + looseOf.advanceWidth
                    readonly property bool warningBelow: (leastFigures + looseWarnings.advanceWidth) / Math.max(1, Theme.textScale) + 3 * gap > width
                    readonly property bool twoLines: item.begun && crowded && (panel.count < 3 || item.remarked.warned !== "" && warningBelow)
                    readonly property bool detailed: panel.count < 3 ? !twoLines || looseRemarks.advanceWidth <= width : !crowded
                    readonly property int remarkLines: !twoLines ? 0 : panel.count < 2 && (detailed ? looseRemarks : looseWarnings).advanceWidth > width ? 2 : 1
                    // The first goal's figure is read from afar; the others follow.
                    readonly property int fullSize: item.index === 0 && panel.count < 3 ? Math.max(Theme.farSize, Theme.text(48)) : Theme.text(panel.count > 2 ? 36 : 44)
                    readonly property int raisedSize: fullSize
                    // The sum and its target are never cut: they get smaller together where even they have no room.
                    readonly property real figureShare: panel.share * Math.min(1, Math.max(1, width) / (panel.share * (looseRaised.advanceWidth * raisedSize / looseRaised.font.pixelSize + looseOf.advanceWidth) + 2 * gap))

                    y: Math.floor((item.height - item.implicitHeight) / 2)
                    width: panel.width - 2 * Theme.margin
                    height: Math.ceil(item.words * panel.share)
                    Accessible.role: Accessible.StaticText
                    Accessible.name: [raised.figure, title.said, of.text].filter(part => part !== "").join(" ")
                    Accessible.focusable: false
                    Accessible.ignored: item.begun // its bar says all of it

                    Loose {
                        id: looseRaised

                        text: raised.figure
                        font.pixelSize: row.fullSize
                    }
                    Loose {
                        id: looseTitle

                        text: title.said
                        font.pixelSize: panel.captionSize
                    }
                    Loose {
                        id: looseOf

                        text: of.text
                        font.pixelSize: panel.captionSize
                    }
                    Loose {
                        id: looseWarnings

                        text: item.remarked.warned
                        font.pixelSize: panel.remarkSize
                    }
                    Loose {
                        id: looseRemarks

                        text: item.remarked.whole
                        font.pixelSize: panel.remarkSize
                    }
                    CountedText {
                        id: raised

                        anchors.left: parent.left
                        figure: item.begun ? item.goal.raised : item.goal.target
                        font.pixelSize: Math.max(1, Math.floor(row.raisedSize * row.figureShare))
                        font.weight: Font.ExtraBold
                        Accessible.ignored: true
                    }
                    PlainText {
                        id: title

                        readonly property string said: item.begun ? (item.goal.reached ? "" : item.goal.title) : item.goal.unit === "money" ? "" : item.goal.title
                        readonly property real room: row.width - raised.width - of.width - 2 * row.gap
                            - (row.twoLines || remarks.text === "" ? 0 : remarks.implicitWidth + row.gap)

                        anchors { left: raised.right; leftMargin: row.gap + (item.goal.foreign ? of.width + font.pixelSize * 0.25 : 0); baseline: raised.baseline }
                        width: Math.min(Math.ceil(implicitWidth), Math.max(0, room))
                        visible: room > 3 * font.pixelSize || room >= implicitWidth
                        text: said
                        font.pixelSize: of.font.pixelSize
                        font.weight: of.font.weight
                        oneLine: true
                        Accessible.ignored: true
                    }
                    PlainText {
                        id: of

                        readonly property bool after: title.visible && title.said !== "" && !item.goal.foreign

                        anchors { left: raised.right; leftMargin: row.gap + (after ? title.width + font.pixelSize * 0.25 : 0); baseline: raised.baseline }
                        text: !item.begun ? /*: after a large amount */ qsTr("is our goal")
                            : item.goal.reached ? qsTr("Goal of %1 reached!").arg(item.goal.achieved)
                            : item.goal.foreign ? `/ ${item.goal.target}` // before words in another language
                            : qsTr("of %1").arg(item.goal.target)
                        font.pixelSize: Math.max(1, Math.floor(panel.captionSize * row.figureShare))
                        font.weight: item.goal.reached ? Font.ExtraBold : Font.DemiBold
                        oneLine: true
                        Accessible.ignored: true
                    }
                    PlainText {
                        id: remarks

                        readonly property real loose: (row.detailed ? looseRemarks : looseWarnings).advanceWidth
                        readonly property real room: row.twoLines ? row.remarkLines * row.width
                            : row.width - raised.width - of.width - Math.min(Math.ceil(title.implicitWidth), 7 * of.font.pixelSize) - 3 * row.gap

                        anchors.right: parent.right
                        y: row.twoLines ? raised.height : raised.baselineOffset - baselineOffset
                        width: row.twoLines ? row.width : implicitWidth
                        visible: item.begun
                        text: row.detailed ? item.remarked.whole : item.remarked.warned
                        color: item.remarked.warnings.length > 0 ? Theme.ink : Theme.inkSoft
                        font.pixelSize: Math.floor(Math.max(Math.min(panel.remarkSize, Theme.px(20)), panel.remarkSize * Math.min(panel.share, room / Math.max(1, loose))))
                        font.weight: item.remarked.warnings.length > 0 ? Font.Bold : Font.Medium
                        oneLine: row.remarkLines < 2
                    }
                }
            }
        }
    }
}
