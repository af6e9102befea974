pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components

// A line of a column of sums: its name, how many, and how much.
Item {
    id: line

    required property string name
    required property string number
    required property string amount
    property bool last: false
    property int size: Theme.labelSize

    width: parent?.width ?? 0
    implicitHeight: Math.max(first.implicitHeight, much.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: [name, number, amount].filter(part => part !== "").join(" ")

    component Cell: PlainText {
        font.pixelSize: line.size
        font.weight: line.last ? Font.ExtraBold : Font.Medium
        Accessible.ignored: true
    }

    Cell {
        id: first

        anchors { left: parent.left; right: many.left; rightMargin: Theme.px(8) }
        text: line.name
    }
    Cell {
        id: many

        anchors { right: much.left; rightMargin: Theme.gap }
        width: parent.width * 0.14
        horizontalAlignment: Text.AlignRight
        text: line.number
        color: Theme.inkSoft
    }
    Cell {
        id: much

        anchors.right: parent.right
        width: parent.width * 0.4
        oneLine: true
        fontSizeMode: Text.HorizontalFit // a sum is never broken: it gets smaller
        minimumPixelSize: Math.floor(line.size / 3)
        horizontalAlignment: Text.AlignRight
        text: line.amount
        font.weight: line.last ? Font.ExtraBold : Font.Bold
    }
}
