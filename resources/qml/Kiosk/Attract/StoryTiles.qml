pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// The items of a story's list as tiles that fill their place, each with a second part that may be empty.
Item {
    id: tiles

    required property var lines
    readonly property int count: lines.length
    readonly property int columns: count < 2 || Theme.portrait && count < 4 && lines.some(line => line.detail === "") ? 1 : count === 3 && !Theme.portrait ? 3 : 2
    readonly property int rows: Math.ceil(count / columns)
    readonly property int gap: Theme.px(16)
    readonly property real tileWidth: (width - (columns - 1) * gap) / columns
    readonly property real tileHeight: Math.min(Theme.text(220), (height - (rows - 1) * gap) / Math.max(1, rows))

    Repeater {
        model: tiles.lines

        Rectangle {
            id: tile

            required property StoryLine modelData
            required property int index
            readonly property int column: index % tiles.columns
            readonly property bool detailed: modelData.detail !== ""
            readonly property int pad: Math.min(Theme.px(28), Math.round(height * 0.08))
            readonly property real at: column * (tiles.tileWidth + tiles.gap)

            x: tiles.LayoutMirroring.enabled ? tiles.width - at - width : at
            y: Math.floor(index / tiles.columns) * (tiles.tileHeight + tiles.gap)
            width: tiles.tileWidth
            height: tiles.tileHeight
            radius: Theme.radius
            color: Theme.deepTile

            Sign {
                id: sign

                anchors { left: parent.left; leftMargin: tile.pad; verticalCenter: parent.verticalCenter }
                width: Math.min(Theme.px(72), tile.height * 0.5, tile.width * 0.16)
                height: width
                visible: kind !== ""
                kind: tile.modelData.icon
                color: Theme.textOnDeep
            }
            FitText {
                id: first

                anchors { left: sign.visible ? sign.right : parent.left; leftMargin: tile.pad; right: parent.right; rightMargin: tile.pad; top: parent.top; topMargin: tile.pad }
                height: tile.detailed ? (tile.height - 2 * tile.pad) * 0.56 : tile.height - 2 * tile.pad
                verticalAlignment: tile.detailed ? Text.AlignBottom : Text.AlignVCenter
                text: tile.modelData.text
                color: Theme.textOnDeep
                largest: Theme.text(tile.detailed ? 46 : 38)
                smallest: Theme.px(20)
                lineHeight: 0.95
                font.weight: Font.Bold
            }
            FitText {
                anchors { left: first.left; right: first.right; top: first.bottom; bottom: parent.bottom; bottomMargin: tile.pad }
                visible: tile.detailed
                text: Theme.breakable(tile.modelData.detail)
                color: Theme.softTextOnDeep
                largest: Theme.text(34)
                smallest: Theme.px(20)
                lineHeight: 0.95
                font.weight: Font.Medium
            }
        }
    }
}
