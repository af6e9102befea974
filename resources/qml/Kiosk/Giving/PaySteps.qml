pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components

// Where we are: what is done has a check, what happens now a ring and bold words, what comes a hollow ring.
Item {
    id: steps

    required property list<string> words
    required property int current
    property int size: Theme.text(30)

    readonly property int spacing: Theme.px(22)
    readonly property real each: Math.max(Theme.px(40), size * Theme.lineSpacing)

    implicitHeight: words.length * (each + spacing) - spacing
    height: implicitHeight
    Accessible.role: Accessible.List
    Accessible.name: words[current]
    Accessible.focusable: false

    Repeater {
        model: steps.words.length

        Item {
            id: step

            required property int index
            readonly property bool passed: index < steps.current
            readonly property bool now: index === steps.current

            y: index * (steps.each + steps.spacing)
            width: steps.width
            height: steps.each

            Rectangle {
                id: dot

                anchors { left: parent.left; verticalCenter: parent.verticalCenter }
                width: Theme.px(40)
                height: width
                radius: width / 2
                color: step.passed ? Theme.ink : step.now ? Theme.accent : Theme.paper
                border.width: step.passed ? 0 : step.now ? Theme.px(5) : Theme.stroke
                border.color: step.now ? Theme.ink : Theme.frame

                Sign {
                    anchors.centerIn: parent
                    visible: step.passed
                    implicitWidth: parent.width * 0.66
                    kind: "check"
                    color: Theme.paper
                    weight: 3.4
                }
                Rectangle {
                    anchors.centerIn: parent
                    visible: step.now
                    width: Theme.px(12)
                    height: width
                    radius: width / 2
                    color: Theme.ink
                }
            }
            PlainText {
                id: says

                anchors { left: dot.right; leftMargin: Theme.px(20); right: parent.right; verticalCenter: parent.verticalCenter }
                text: steps.words[step.index]
                color: step.now ? Theme.ink : Theme.inkSoft
                font.pixelSize: steps.size
                font.weight: step.now ? Font.ExtraBold : Font.Medium
                oneLine: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.px(20)
                Accessible.role: Accessible.ListItem
                Accessible.description: step.passed ? qsTr("done") : step.now ? qsTr("now") : ""
            }
        }
    }
}
