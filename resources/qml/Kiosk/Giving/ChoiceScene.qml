pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// What for, before how much; and of a membership, which dues. One touch answers it.
FocusScope {
    id: scene

    required property GivingView giving
    readonly property bool member: giving.scene === "dues"
    readonly property int cells: giving.choices.length
    readonly property int columns: Theme.portrait ? (cells > 3 ? 2 : 1) : cells <= 3 ? cells : Math.ceil(cells / 2)
    readonly property int rows: Math.ceil(cells / Math.max(1, columns))
    // All names in one size, as large as the longest word allows.
    readonly property int nameSize: {
        const words = giving.choices.map(choice => choice.text).join(" ").split(" ");
        const longest = words.reduce((most, word) => Math.max(most, word.length), 4);
        return Math.max(Theme.px(24), Math.min(member ? Theme.heroSize : Theme.text(68), Math.floor((grid.cellWidth - Theme.px(64)) / (longest * 0.62))));
    }

    RingedSurface {
        width: parent.width
        height: grid.y - Theme.px(40)
        visible: Theme.portrait
    }
    FitText {
        id: asks

        x: Theme.margin
        y: Theme.portrait ? Theme.margin : Theme.px(36)
        width: parent.width - 2 * Theme.margin
        height: Theme.text(Theme.portrait ? 220 : 100)
        verticalAlignment: Theme.portrait ? Text.AlignTop : Text.AlignVCenter
        text: scene.member ? qsTr("Which membership suits you?") : qsTr("What is your gift for?")
        color: Theme.portrait ? Theme.textOnDeep : Theme.ink
        largest: Theme.portrait ? Theme.text(96) : Theme.headSize
        oneLine: !Theme.portrait
        wrapMode: Theme.portrait ? Text.WordWrap : Text.NoWrap
        font.weight: Font.ExtraBold
        lineHeight: Theme.portrait ? 0.94 : 1
        Accessible.role: Accessible.Heading
    }
    Item {
        id: grid

        readonly property int gap: Theme.px(20)
        readonly property real end: parent.height - Theme.footer + (Theme.portrait ? 0 : Theme.gap)
        readonly property real most: scene.rows * Theme.px(300) + (scene.rows - 1) * gap
        readonly property real cellWidth: (width - (scene.columns - 1) * gap) / Math.max(1, scene.columns)
        readonly property real cellHeight: (height - (scene.rows - 1) * gap) / Math.max(1, scene.rows)

        anchors { left: parent.left; leftMargin: Theme.margin; right: parent.right; rightMargin: Theme.margin }
        // On a tall screen all that is touched stands low, below the question.
        y: Theme.portrait ? Math.max(parent.height * 0.48, end - most) : asks.y + asks.height + Theme.px(20)
        height: end - y

        Repeater {
            model: scene.giving.choices

            AmountCard {
                required property int index
                required property GivingChoice modelData
                readonly property bool own: modelData.text === "" // whatever people can pay
                readonly property bool last: index === scene.cells - 1

                objectName: `choice-${index}`
                anchors { left: parent?.left; leftMargin: index % scene.columns * (grid.cellWidth + grid.gap) }
                y: Math.floor(index / scene.columns) * (grid.cellHeight + grid.gap)
                // The last one fills what is left of its row.
                width: last ? grid.width - anchors.leftMargin : grid.cellWidth
                height: grid.cellHeight
                text: own ? qsTr("What you can") : modelData.text
                detail: [own ? Theme.filled(qsTr("%1 – %2"), [scene.giving.least, scene.giving.most]) : "", modelData.detail]
                    .filter(line => line !== "").join("\n")
                chosen: modelData.chosen
                lines: scene.member ? 2 : 4
                sign: own ? "add" : ""
                largest: own ? Math.min(Theme.text(56), scene.nameSize) : scene.nameSize
                onClicked: scene.giving.pick(index)
            }
        }
    }
}
