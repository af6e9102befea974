import QtQuick

// How something is: a shape with its sign, and the word for it; each differs from the others without its colour.
Item {
    id: mark

    required property string level
    property bool worded: false
    readonly property bool filled: level === "good" || level === "watch" || level === "bad"
    readonly property string word: level === "good" ? qsTr("OK")
        : level === "watch" ? qsTr("Have a look")
        : level === "bad" ? qsTr("Fix this")
        : level === "waiting" ? qsTr("Checking")
        : level === "skipped" ? qsTr("Skipped") : ""
    readonly property color ground: level === "good" ? Theme.good
        : level === "watch" ? Theme.accent
        : level === "bad" ? Theme.fault : Theme.paper

    implicitWidth: shape.width + (worded ? Theme.px(14) + Theme.text(140) : 0)
    implicitHeight: Theme.px(52)
    visible: level !== ""
    Accessible.role: Accessible.StaticText
    Accessible.name: word

    component Bar: Rectangle {
        radius: Math.min(width, height) / 2
        color: Theme.paper
    }

    Rectangle {
        id: shape

        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        width: Theme.px(52)
        height: width
        radius: mark.level === "bad" ? Theme.px(8) : width / 2
        color: mark.ground
        border.width: mark.level === "good" || mark.level === "bad" ? 0 : Theme.stroke
        border.color: mark.level === "watch" ? Theme.ink : Theme.inkSoft

        // Bars instead of a drawing: a list that is scrolled cuts them off at its edge.
        Item {
            anchors.centerIn: parent
            visible: mark.level === "good"
            rotation: 45

            Bar { x: -Theme.px(1); y: -Theme.px(16); width: Theme.px(5); height: Theme.px(26) }
            Bar { x: -Theme.px(10); y: Theme.px(5); width: Theme.px(14); height: Theme.px(5) }
        }
        Item {
            anchors.centerIn: parent
            visible: mark.level === "bad"
            rotation: 45

            Bar { x: -width / 2; y: -height / 2; width: Theme.px(28); height: Theme.px(5) }
            Bar { x: -width / 2; y: -height / 2; width: Theme.px(5); height: Theme.px(28) }
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.px(11)
            width: Theme.px(6)
            height: Theme.px(18)
            radius: width / 2
            visible: mark.level === "watch"
            color: Theme.ink
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.px(34)
            width: Theme.px(7)
            height: width
            radius: width / 2
            visible: mark.level === "watch"
            color: Theme.ink
        }
        Rectangle {
            anchors.centerIn: parent
            width: Theme.px(24)
            height: Theme.px(5)
            radius: height / 2
            visible: mark.level === "skipped"
            color: Theme.inkSoft
        }
        Row {
            anchors.centerIn: parent
            spacing: Theme.px(5)
            visible: mark.level === "waiting"

            Repeater {
                model: 3

                Rectangle {
                    width: Theme.px(7)
                    height: width
                    radius: width / 2
                    color: Theme.inkSoft
                }
            }
        }
    }
    FitText {
        anchors { left: shape.right; leftMargin: Theme.px(14); right: parent.right; top: parent.top; bottom: parent.bottom }
        verticalAlignment: Text.AlignVCenter
        visible: mark.worded
        text: mark.word
        largest: Theme.labelSize
        smallest: Theme.px(16)
        oneLine: true
        font.weight: mark.filled ? Font.ExtraBold : Font.Medium
        Accessible.ignored: true
    }
}
