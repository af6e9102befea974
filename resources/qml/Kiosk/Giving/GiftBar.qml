import QtQuick
import QtQuick.Shapes
import Kiosk.Core
import Kiosk.Components

// The goal's bar with what this gift has added, pointed at.
Item {
    id: gift

    required property GoalShown goal
    required property real added
    required property string sum
    readonly property real middle: bar.addedFrom + bar.addedWidth / 2

    implicitHeight: Theme.px(24) + Theme.text(50) + bar.height + Theme.px(14) + figures.height

    FitText {
        id: flag

        x: Math.max(0, Math.min(gift.width - width, gift.middle - width / 2))
        width: Math.min(gift.width, loose.advanceWidth + Theme.px(4))
        height: Theme.text(50)
        horizontalAlignment: Text.AlignHCenter
        visible: gift.added > 0
        text: /*: an amount that was just given, above its place in the bar */ qsTr("Your %1").arg(gift.sum)
        largest: Theme.bodySize
        oneLine: true
        font.weight: Font.ExtraBold
        Accessible.ignored: true // the sum stands above

        TextMetrics {
            id: loose

            font.family: Theme.family
            font.weight: Font.ExtraBold
            font.pixelSize: Theme.bodySize
            text: flag.text
        }
    }
    Shape {
        x: gift.middle - width / 2
        y: flag.height
        width: Theme.px(28)
        height: Theme.px(20)
        visible: gift.added > 0

        ShapePath {
            strokeColor: "transparent"
            strokeWidth: 0
            fillColor: Theme.ink
            startX: 0
            startY: 0
            PathLine { x: Theme.px(28); y: 0 }
            PathLine { x: Theme.px(14); y: Theme.px(20) }
        }
    }
    GoalBar {
        id: bar

        y: flag.height + Theme.px(24)
        width: gift.width
        height: thickness
        thickness: Theme.px(64)
        marksNamed: false
        onAccent: true
        goal: gift.goal
        added: gift.added
    }
    FitText {
        id: figures

        anchors { left: parent.left; right: parent.right; top: bar.bottom; topMargin: Theme.px(14) }
        height: Theme.text(44)
        text: Theme.filled(qsTr("%1 together, of %2"), [gift.goal?.raised ?? "", gift.goal?.measure ?? ""])
        largest: Theme.text(32)
        oneLine: true
        font.weight: Font.Bold
        Accessible.ignored: true // the bar says it
    }
}
