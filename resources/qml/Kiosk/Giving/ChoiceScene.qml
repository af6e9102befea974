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
    // On a wide screen the question stands beside the answers, unless all must be within reach.
    readonly property bool beside: !Theme.portrait && !Theme.inReach
    readonly property bool posed: Theme.portrait || beside // the question, on the deep surface
    readonly property int columns: posed ? (cells > 3 ? 2 : 1) : cells <= 3 ? cells : Math.ceil(cells / 2)
    readonly property int rows: Math.ceil(cells / Math.max(1, columns))
    // All names in one size, as large as the longest word allows.
    readonly property int nameSize: {
        const words = giving.choices.map(choice => choice.text).join(" ").split(" ");
        const longest = words.reduce((most, word) => Math.max(most, word.length), 4);
        return Math.max(Theme.px(24), Math.min(member ? Theme.heroSize : Theme.text(68), Math.floor((grid.cellWidth - Theme.px(64)) / (longest * 0.62))));
    }

    RingedSurface {
        id: deep

        anchors { left: parent.left; top: parent.top }
        width: scene.beside ? Math.round(parent.width * 0.4) : parent.width
        height: scene.beside ? parent.height : grid.y - Theme.px(40)
        visible: scene.posed

        Puppy {
            anchors { right: parent.right; rightMargin: scene.beside ? Theme.px(32) : Theme.margin; bottom: parent.bottom; bottomMargin: -Theme.px(2) }
            implicitWidth: scene.beside ? Math.min(Theme.px(260), deep.width - Theme.margin - Theme.wayOutWidth - Theme.px(56))
                : Math.min(Theme.px(360), deep.height - asks.y - asks.fittedHeight - Theme.gap)
            visible: implicitWidth > Theme.px(120)
        }
    }
    FitText {
        id: asks

        anchors { left: parent.left; leftMargin: Theme.margin }
        y: scene.posed ? Theme.margin : Theme.px(36)
        width: deep.width - 2 * Theme.margin
        height: Theme.text(scene.beside ? 400 : Theme.portrait ? 220 : 100)
        verticalAlignment: scene.posed ? Text.AlignTop : Text.AlignVCenter
        text: scene.member ? qsTr("Which membership suits you?") : qsTr("What is your gift for?")
        color: scene.posed ? Theme.textOnDeep : Theme.ink
        largest: scene.posed ? Theme.text(96) : Theme.headSize
        oneLine: !scene.posed
        wrapMode: scene.posed ? Text.WordWrap : Text.NoWrap
        font.weight: Font.ExtraBold
        lineHeight: scene.posed ? 0.94 : 1
        Accessible.role: Accessible.Heading
    }
    Item {
        id: grid

        readonly property int gap: Theme.px(20)
        readonly property real end: scene.beside ? parent.height - Theme.margin : parent.height - Theme.footer + (Theme.portrait ? 0 : Theme.gap)
        readonly property real most: scene.rows * Theme.px(300) + (scene.rows - 1) * gap
        readonly property real cellWidth: (width - (scene.columns - 1) * gap) / Math.max(1, scene.columns)
        readonly property real cellHeight: (height - (scene.rows - 1) * gap) / Math.max(1, scene.rows)

        anchors { left: parent.left; leftMargin: Theme.margin + (scene.beside ? deep.width : 0); right: parent.right; rightMargin: Theme.margin }
        // Of two rows, the upper one has a finger's height within reach. On a tall screen all stands low, below the question.
        readonly property real lowest: scene.rows > 1 ? 2 * (Theme.reachTop + Theme.px(80)) + gap - end : 0

        y: scene.beside ? Theme.margin : Theme.portrait ? Math.max(parent.height * 0.48, end - most) : Math.max(asks.y + asks.height + Theme.px(20), lowest)
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
                text: own ? /*: dues that everybody chooses, as much or little as they can pay */ qsTr("What you can") : modelData.text
                detail: [own ? Theme.filled(qsTr("%1 – %2"), [scene.giving.least, scene.giving.most]) : "", modelData.detail]
                    .filter(line => line !== "").join("\n")
                chosen: modelData.chosen
                lines: scene.member ? 2 : 4
                share: scene.member ? 0.5 : 0.58 // dues have a name and a line below the sum
                sign: own ? "add" : ""
                largest: own ? Math.min(Theme.text(56), scene.nameSize) : scene.nameSize
                onClicked: scene.giving.pick(index)
            }
        }
    }
}
