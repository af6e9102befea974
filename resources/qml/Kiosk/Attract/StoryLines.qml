pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// The items of a story's list, each with a second part that may be empty, as large as they all fit.
Column {
    id: list

    required property var lines
    required property real room
    readonly property int count: lines.length
    readonly property int longestWord: lines.reduce((most, line) => (line.text.match(/[a-z\u00c0-\u058f]+/gi) ?? []).reduce((longest, word) => Math.max(longest, word.length), most), 0) // in alphabets: others break anywhere
    readonly property int size: sizeFor(width - Theme.px(40), room)
    readonly property bool tight: size <= Theme.px(22)

    // The largest of a few sizes in which all lines fit and no word is cut, by the letters' usual width: a binding on
    // the real height would run in a circle.
    function sizeFor(wide: real, high: real): int {
        for (const size of [38, 34, 30, 26].map(Theme.text)) {
            const letters = wide / (size * 0.6);
            const rows = lines.reduce((sum, line) => sum + Math.min(2, Math.ceil((line.text.length + line.detail.length) / letters)), 0);
            if (rows * size * 1.45 + count * Theme.px(14) <= high && longestWord <= letters)
                return size;
        }
        return Theme.px(22);
    }

    spacing: Theme.px(tight ? 8 : 14)

    Repeater {
        model: list.lines

        Item {
            id: line

            required property StoryLine modelData

            width: list.width
            height: Math.max(first.height, second.visible ? second.height : 0)

            Rectangle {
                id: bullet

                anchors.left: parent.left
                y: Math.round(list.size * 0.68 - height / 2)
                width: Theme.px(16)
                height: width
                radius: width / 2
                color: Theme.accent
            }
            PlainText {
                id: first

                anchors { left: bullet.right; leftMargin: Theme.px(20) }
                width: line.modelData.detail === "" ? line.width - Theme.px(36) : Math.min(implicitWidth, line.width * 0.66)
                text: line.modelData.text
                oneLine: line.modelData.detail !== ""
                color: Theme.textOnDeep
                font.pixelSize: list.size
                font.weight: line.modelData.detail === "" ? Font.Medium : Font.Bold
                maximumLineCount: list.tight ? 1 : 2
                elide: Text.ElideRight
            }
            PlainText {
                id: second

                anchors { left: first.right; leftMargin: Theme.px(20); right: parent.right; baseline: first.baseline }
                visible: line.modelData.detail !== ""
                text: Theme.breakable(line.modelData.detail)
                color: Theme.softTextOnDeep
                font.pixelSize: Math.round(list.size * 0.85)
                maximumLineCount: list.tight ? 1 : 3
                elide: Text.ElideRight
            }
        }
    }
}
