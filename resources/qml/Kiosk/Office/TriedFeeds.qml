pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// What each feed says now, and what the goals' bars would show.
Flickable {
    id: tried

    required property OfficeView office

    contentHeight: column.height
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Column {
        id: column

        width: tried.width
        spacing: Theme.px(28)

        PlainText {
            width: parent.width
            visible: tried.office.trials.length === 0
            text: qsTr("This campaign has no feeds.")
        }
        Repeater {
            model: tried.office.trials

            Column {
                id: feed

                required property TrialShown modelData

                width: column.width
                spacing: Theme.px(10)

                Row {
                    width: parent.width
                    spacing: Theme.px(16)

                    LevelMark {
                        id: level

                        level: feed.modelData.ok ? "good" : "bad"
                    }
                    PlainText {
                        width: parent.width - level.width - parent.spacing
                        text: feed.modelData.said
                        font.pixelSize: Theme.labelSize
                        font.weight: Font.Bold
                    }
                }
                Repeater {
                    model: feed.modelData.bars

                    Column {
                        id: goal

                        required property BarShown modelData

                        width: feed.width
                        spacing: Theme.px(6)

                        PlainText {
                            width: parent.width
                            text: goal.modelData.text
                            font.pixelSize: Theme.labelSize
                        }
                        Rectangle {
                            width: parent.width
                            height: Theme.barHeight
                            radius: height / 2
                            color: Theme.deep

                            Rectangle {
                                width: Math.max(parent.height, parent.width * (goal.modelData.filled))
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
