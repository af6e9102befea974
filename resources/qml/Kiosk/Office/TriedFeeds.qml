pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// What each feed says now, and what the goals' bars would show.
Flickable {
    id: tried

    required property OfficeView office
    readonly property var feeds: office.tried

    contentHeight: column.height
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Column {
        id: column

        width: tried.width
        spacing: Theme.px(28)

        PlainText {
            width: parent.width
            visible: tried.feeds.length === 0
            text: qsTr("This campaign has no feeds.")
        }
        Repeater {
            model: tried.feeds.length

            Column {
                id: feed

                required property int index
                readonly property var shown: tried.feeds[index]
                readonly property var bars: shown?.bars ?? []

                width: column.width
                spacing: Theme.px(10)

                Row {
                    width: parent.width
                    spacing: Theme.px(16)

                    LevelMark {
                        id: level

                        level: feed.shown?.ok ? "good" : "bad"
                    }
                    PlainText {
                        width: parent.width - level.width - parent.spacing
                        text: `${feed.shown?.id ?? ""}: ${feed.shown?.said ?? ""}`
                        font.pixelSize: Theme.labelSize
                        font.weight: Font.Bold
                    }
                }
                Repeater {
                    model: feed.bars.length

                    Column {
                        id: goal

                        required property int index
                        readonly property var bar: feed.bars[index]

                        width: feed.width
                        spacing: Theme.px(6)

                        PlainText {
                            width: parent.width
                            text: qsTr("%1 %2 of %3 · %4").arg(goal.bar?.raised ?? "").arg(goal.bar?.title ?? "").arg(goal.bar?.of ?? "").arg(goal.bar?.percent ?? "")
                            font.pixelSize: Theme.labelSize
                        }
                        Rectangle {
                            width: parent.width
                            height: Theme.barHeight
                            radius: height / 2
                            color: Theme.deep

                            Rectangle {
                                width: Math.max(parent.height, parent.width * (goal.bar?.filled ?? 0))
                                height: parent.height
                                radius: height / 2
                                color: Theme.accent
                                border.width: Theme.stroke
                                border.color: Theme.deep
                            }
                        }
                    }
                }
            }
        }
    }
}
