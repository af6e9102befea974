pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// The items of a story's list as tiles that fill their place, each with a second part that may be empty.
Item {
    id: tiles

    required property var lines
    readonly property int count: lines.length
    readonly property int columns: count < 2 || width < Theme.px(720) && count < 4 || Theme.portrait && count < 4 && (count > 2 || Theme.textScale <= 1.2) && lines.some(line => line.detail === "") ? 1 : count === 3 && !Theme.portrait ? 3 : 2
    readonly property int rows: Math.ceil(count / columns)
    readonly property int gap: Theme.px(16)
    readonly property real room: (height - (rows - 1) * gap) / Math.max(1, rows)
    readonly property bool tall: room > Theme.text(300) && rows === 1 && lines.some(line => line.icon !== "") // the sign above the words
    readonly property real tileWidth: (width - (columns - 1) * gap) / columns
    readonly property bool detailed: lines.some(line => line.detail !== "")
    readonly property real tileHeight: Math.min(Theme.text(!tall ? 220 : detailed ? 380 : 400), room)
    readonly property int pad: tall ? Theme.px(Theme.portrait ? 26 : 32) : Math.min(Theme.px(28), Math.round(tileHeight * 0.08))
    readonly property bool wordy: Theme.portrait && Theme.textScale > 1.2 && !tall // large words have a sign's room
    readonly property real signSide: wordy || !lines.some(line => line.icon !== "") ? 0 : tall ? Math.min(Theme.px(Theme.portrait ? 76 : 136), tileHeight * 0.36) : Math.min(Theme.px(72), tileHeight * 0.5, tileWidth * 0.16)
    readonly property real wordsRoom: tileHeight - 2 * pad - (tall ? signSide + Theme.px(20) : 0)

    component Longest: FitText { // for one size of all
        visible: false
        width: tiles.tileWidth - (tiles.tall || tiles.signSide === 0 ? 2 * tiles.pad : 3 * tiles.pad + tiles.signSide)
        smallest: Theme.px(20)
        lineHeight: 0.95
    }
    Longest {
        id: longest

        height: tiles.wordsRoom * (tiles.detailed ? 0.56 : 1)
        text: tiles.lines.reduce((most, line) => line.text.length > most.length ? line.text : most, "")
        largest: Theme.text(tiles.tall ? 62 : !tiles.detailed ? 42 : tiles.rows === 1 ? 56 : 48)
        font.weight: Font.Bold
    }
    Longest {
        id: longestDetail

        height: tiles.wordsRoom * (tiles.tall ? 0.56 : 0.44)
        text: tiles.lines.reduce((most, line) => line.detail.length > most.length ? line.detail : most, "")
        oneLine: !text.includes(" ")
        largest: Theme.text(tiles.tall || tiles.rows === 1 ? 44 : 36)
        font.weight: Font.Medium
    }
    Repeater {
        model: tiles.lines

        Rectangle {
            id: tile

            required property StoryLine modelData
            required property int index
            readonly property int column: index % tiles.columns
            readonly property bool stacked: tiles?.tall ?? false // as it goes, nothing is around it any more
            readonly property bool detailed: modelData.detail !== ""
            readonly property int pad: tiles?.pad ?? 0
            readonly property real at: column * (tiles.tileWidth + tiles.gap)

            x: tiles.LayoutMirroring.enabled ? tiles.width - at - width : at
            y: Math.floor(index / tiles.columns) * (tiles.tileHeight + tiles.gap)
            width: tiles.tileWidth
            height: tiles.tileHeight
            radius: Theme.radius
            color: Theme.deepTile

            Sign {
                id: sign

                anchors { left: parent.left; leftMargin: tile.pad }
                y: tile.stacked ? tile.pad : (tile.height - height) / 2
                width: tiles?.signSide ?? 0
                height: width
                visible: kind !== "" && width > 0
                kind: tile.modelData.icon
                color: Theme.textOnDeep
            }
            EvenText {
                id: first

                anchors { left: sign.visible && !tile.stacked ? sign.right : parent.left; leftMargin: tile.pad; right: parent.right; rightMargin: tile.pad }
                readonly property real room: tile.height - 2 * tile.pad - (tile.stacked && sign.visible ? sign.height + Theme.px(20) : 0)

                y: tile.height - tile.pad - room
                height: tile.detailed ? room * 0.56 : room
                verticalAlignment: tile.stacked ? Text.AlignTop : tile.detailed ? Text.AlignBottom : Text.AlignVCenter
                text: tile.modelData.text
                color: Theme.textOnDeep
                largest: longest.fontInfo.pixelSize
                smallest: Theme.px(20)
                lineHeight: 0.95
                font.weight: Font.Bold
            }
            FitText {
                anchors { left: first.left; right: first.right }
                y: tile.stacked ? first.y + Math.min(first.height, first.fittedHeight) + Theme.px(8) : first.y + first.height
                height: tile.height - tile.pad - y
                visible: tile.detailed
                text: Theme.breakable(tile.modelData.detail)
                oneLine: !tile.modelData.detail.includes(" ") // an address
                color: Theme.softTextOnDeep
                largest: longestDetail.fontInfo.pixelSize
                smallest: Theme.px(20)
                lineHeight: 0.95
                font.weight: Font.Medium
            }
        }
    }
}
