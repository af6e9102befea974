pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// Where each goal's figure comes from: a bar of its parts, and each part with its share and its age.
Flickable {
    id: sources

    required property OfficeView office

    contentHeight: column.height
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    // The parts are told apart by lightness and by the lines between them, not by hue.
    function shade(place: int, count: int): color {
        return Qt.tint(Theme.deep, Qt.alpha("#ffffff", place * Math.min(0.19, 0.8 / Math.max(1, count - 1))));
    }

    Column {
        id: column

        width: sources.width - Theme.px(12)
        spacing: Theme.px(40)

        PlainText {
            width: parent.width
            visible: sources.office.sources.length === 0
            text: qsTr("There are no figures yet: the campaign has no goal, or it is not the one on this kiosk’s screen.")
        }
        Repeater {
            model: sources.office.sources

            Column {
                id: goal

                required property SourcesShown modelData

                width: column.width
                spacing: Theme.px(12)

                PlainText {
                    width: parent.width
                    text: goal.modelData.title
                    font.weight: Font.ExtraBold
                }
                Rectangle {
                    width: parent.width
                    height: Theme.px(56)
                    color: Theme.line
                    border.width: Math.max(1, Theme.px(2))
                    border.color: Theme.ink
                    Accessible.ignored: true // the lines below say the same

                    Row {
                        anchors { fill: parent; margins: Math.max(1, Theme.px(2)) }

                        Repeater {
                            model: goal.modelData.parts

                            Rectangle {
                                required property int index
                                required property SourceShown modelData

                                width: modelData.share * parent.width
                                height: parent.height
                                color: sources.shade(index, goal.modelData.parts.length)

                                Rectangle {
                                    anchors.right: parent.right
                                    width: Theme.stroke
                                    height: parent.height
                                    color: Theme.paper
                                }
                            }
                        }
                    }
                }
                Repeater {
                    model: goal.modelData.parts

                    Item {
                        id: part

                        required property int index
                        required property SourceShown modelData

                        width: goal.width
                        height: Math.max(mark.height, name.height, figure.height, age.height) + Theme.px(10)

                        Rectangle {
                            id: mark

                            y: Theme.px(4)
                            width: Theme.px(36)
                            height: width
                            radius: Theme.px(6)
                            color: sources.shade(part.index, goal.modelData.parts.length)
                            border.width: Math.max(1, Theme.px(2))
                            border.color: Theme.ink
                        }
                        PlainText {
                            id: name

                            x: mark.width + Theme.px(20)
                            width: parent.width * 0.3 - x
                            text: part.modelData.name
                            font.pixelSize: Theme.labelSize
                            font.weight: Font.Bold
                        }
                        PlainText {
                            id: figure

                            x: parent.width * 0.31
                            width: parent.width * 0.27
                            horizontalAlignment: Text.AlignRight
                            text: part.modelData.figure
                            font.pixelSize: Theme.labelSize
                        }
                        Row {
                            id: age

                            x: parent.width * 0.62
                            width: parent.width - x
                            spacing: Theme.px(10)

                            LevelMark {
                                id: late

                                implicitWidth: Theme.px(52)
                                level: part.modelData.late ? "watch" : ""
                            }
                            PlainText {
                                width: parent.width - (late.visible ? late.width + parent.spacing : 0)
                                text: part.modelData.age
                                color: part.modelData.late ? Theme.ink : Theme.inkSoft
                                font.pixelSize: Theme.smallSize
                                font.weight: part.modelData.late ? Font.ExtraBold : Font.Medium
                            }
                        }
                    }
                }
            }
        }
    }
}
