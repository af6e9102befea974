pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import QtQuick.Templates as T

// Where we are among the stories; each dot can be touched, and the one where we are makes them stand still. Many stories
// are counted instead, between two arrows, after what does that.
Item {
    id: dots

    required property int count
    required property int current
    required property real room
    required property bool paused
    readonly property bool asCount: count > 14 || Theme.px(64 * count + 16) > room
    readonly property int start: asCount ? Theme.touch : 0
    readonly property string pauses: paused ? qsTr("Let the stories go on") : qsTr("Pause the stories")
    signal chosen(int index)
    signal pausing()

    function follow(): void {
        every.itemAt((current + 1) % count)?.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: Theme.touch
    implicitWidth: start + (asCount ? countText.implicitWidth + 2 * Theme.touch : row.implicitWidth)

    T.AbstractButton {
        id: pause

        objectName: "pause"
        anchors.left: parent.left
        width: Theme.touch
        height: Theme.touch
        visible: dots.asCount && dots.count > 1
        focusPolicy: Qt.TabFocus
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        Accessible.role: Accessible.Button
        Accessible.name: dots.pauses
        onClicked: dots.pausing()

        contentItem: Item {
            Sign {
                anchors.centerIn: parent
                kind: dots.paused ? "play" : "pause"
                color: Theme.textOnDeep
                implicitWidth: Theme.px(38)
                weight: 2.4
            }
        }
    }
    Row {
        id: row

        objectName: "dots"
        visible: !dots.asCount && dots.count > 1
        anchors { left: parent.left; leftMargin: dots.start; verticalCenter: parent.verticalCenter }

        Repeater {
            id: every

            model: dots.asCount ? 0 : dots.count

            T.AbstractButton {
                id: dot

                required property int index
                objectName: `dot-${index}`
                readonly property bool isCurrent: index === dots.current

                width: Theme.px(isCurrent ? 80 : 64)
                height: Theme.touch
                Accessible.role: Accessible.PageTab
                Accessible.name: Theme.filled(qsTr("Story %1 of %2"), [`${index + 1}`, `${dots.count}`])
                Accessible.description: isCurrent ? dots.pauses : ""
                Accessible.selectable: true
                Accessible.selected: isCurrent
                Accessible.onPressAction: click()
                focusPolicy: isCurrent || activeFocus || index === (dots.current + 1) % dots.count ? Qt.TabFocus : Qt.NoFocus
                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()
                onClicked: {
                    const keyed = visualFocus && !isCurrent;
                    if (isCurrent)
                        dots.pausing();
                    else
                        dots.chosen(index);
                    if (keyed)
                        Qt.callLater(dots.follow); // to the next one
                }

                contentItem: Item {
                    Rectangle {
                        anchors.centerIn: parent
                        width: Theme.px(dot.isCurrent ? 64 : 16)
                        height: Theme.px(dot.isCurrent ? 40 : 16)
                        radius: height / 2
                        color: dot.isCurrent ? Theme.textOnDeep : Theme.restingDot
                    }
                    Loader {
                        anchors.centerIn: parent
                        active: dot.isCurrent
                        sourceComponent: Component { Sign { kind: dots.paused ? "play" : "pause"; implicitWidth: Theme.px(28); weight: 2.6 } }
                    }
                }
            }
        }
    }
    Row {
        visible: dots.asCount
        anchors { left: parent.left; leftMargin: dots.start; verticalCenter: parent.verticalCenter }

        component Arrow: T.AbstractButton {
            id: arrow

            required property int step

            width: Theme.touch
            height: Theme.touch
            focusPolicy: Qt.TabFocus
            Keys.onReturnPressed: click()
            Keys.onEnterPressed: click()
            Accessible.role: Accessible.Button
            Accessible.name: step < 0 ? qsTr("Previous story") : qsTr("Next story")
            onClicked: dots.chosen(dots.current + step)

            contentItem: Item {
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
            Accessible.name: Theme.filled(qsTr("Story %1 of %2"), [`${dots.current + 1}`, `${dots.count}`])
        }
        Arrow {
            objectName: "story-next"
            step: 1
        }
    }
}
