pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

// Where we are among the stories; each dot can be touched. Many stories are counted instead, between two arrows.
Item {
    id: dots

    required property int count
    required property int current
    required property real room
    readonly property bool asCount: count > 14 || Theme.px(64 * count + 16) > room
    signal chosen(int index)

    implicitHeight: Theme.touch
    implicitWidth: asCount ? countText.implicitWidth + 2 * Theme.touch : row.implicitWidth

    Row {
        id: row

        objectName: "dots"
        visible: !dots.asCount && dots.count > 1
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: dots.asCount ? 0 : dots.count

            Item {
                id: dot

                required property int index
                objectName: `dot-${index}`
                readonly property bool isCurrent: index === dots.current

                width: Theme.px(isCurrent ? 80 : 64)
                height: Theme.touch
                Accessible.role: Accessible.PageTab
                Accessible.name: Theme.filled(qsTr("Story %1 of %2"), [`${index + 1}`, `${dots.count}`])
                Accessible.onPressAction: dots.chosen(index)

                Rectangle {
                    anchors.centerIn: parent
                    width: Theme.px(dot.isCurrent ? 56 : 16)
                    height: Theme.px(16)
                    radius: height / 2
                    color: dot.isCurrent ? Theme.textOnDeep : Theme.restingDot
                }
                TapHandler {
                    onTapped: dots.chosen(dot.index)
                }
            }
        }
    }
    Row {
        visible: dots.asCount
        anchors.verticalCenter: parent.verticalCenter

        component Arrow: Item {
            id: arrow

            required property int step

            width: Theme.touch
            height: Theme.touch
            Accessible.role: Accessible.Button
            Accessible.name: step < 0 ? qsTr("Previous story") : qsTr("Next story")
            Accessible.onPressAction: dots.chosen(dots.current + step)

            Shape {
                anchors.centerIn: parent
                width: Theme.px(18)
                height: Theme.px(32)

                ShapePath {
                    readonly property bool toLeft: (arrow.step < 0) !== arrow.LayoutMirroring.enabled

                    strokeColor: Theme.textOnDeep
                    strokeWidth: Theme.px(5)
                    fillColor: "transparent"
                    capStyle: ShapePath.RoundCap
                    joinStyle: ShapePath.RoundJoin
                    startX: toLeft ? Theme.px(18) : 0
                    startY: 0
                    PathLine { x: Theme.px((arrow.step < 0) !== arrow.LayoutMirroring.enabled ? 0 : 18); y: Theme.px(16) }
                    PathLine { x: Theme.px((arrow.step < 0) !== arrow.LayoutMirroring.enabled ? 18 : 0); y: Theme.px(32) }
                }
            }
            TapHandler {
                onTapped: dots.chosen(dots.current + arrow.step)
            }
        }

        Arrow {
            objectName: "story-before"
            step: -1
        }
        PlainText {
            id: countText

            anchors.verticalCenter: parent.verticalCenter
            text: `${dots.current + 1} / ${dots.count}`
            color: Theme.softTextOnDeep
            font.pixelSize: Theme.labelSize
            font.weight: Font.DemiBold
        }
        Arrow {
            objectName: "story-next"
            step: 1
        }
    }
}
