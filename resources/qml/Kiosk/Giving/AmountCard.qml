import QtQuick
import QtQuick.Templates as T
import Kiosk.Components

// One answer to how much: the amount, large, what it does, and a drawing of that; a few words may mark it. A chosen one
// has a thick frame, a tint and a check.
T.AbstractButton {
    id: card

    property string detail: ""
    property string sign: ""
    property bool chosen: false
    property bool alone: false // nothing is chosen from: the amount stands in the middle, without a check
    property int lines: 2 // of the text
    property real share: 0.58 // of the height, for the amount
    property string mark: "" // such as "suggested"
    property string drawing: "" // above the amount, where there is height for it
    readonly property bool pictured: drawing !== "" && height > Theme.px(300) && width > Theme.px(220)
    readonly property bool compact: drawing !== "" && !pictured && !beside && width > Theme.px(300) // the drawing at the end
    property int largest: Theme.heroSize
    property int lineSize: largest // of the amounts beside it, on whose line its own words end
    readonly property bool beside: height < Theme.px(200) // too little height for one below the other

    padding: Theme.px(28)
    topPadding: Theme.px(beside ? 8 : height < Theme.px(230) ? 14 : 24)
    bottomPadding: topPadding
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    checkable: false
    property string said: detail // the same for ears

    Accessible.role: Accessible.RadioButton
    Accessible.name: [...text.split("\n"), said, mark].filter(words => words !== "").join(", ")
    Accessible.checkable: true
    Accessible.checked: chosen

    background: Rectangle {
        radius: Theme.radius
        color: card.down ? Theme.pressed : card.chosen ? Theme.accentTint : Theme.paper
        border.width: card.chosen || card.visualFocus ? Theme.px(card.visualFocus ? 10 : 6) : Math.max(1, Theme.px(2))
        border.color: card.chosen || card.visualFocus ? Theme.ink : Theme.frame
    }

    contentItem: Item {
        FitText {
            id: amount

            readonly property real low: card.pictured ? Math.min(parent.height * 0.3, Theme.heroSize * 1.7)
                : card.alone ? Math.min(parent.height * card.share, card.largest * 1.36) : Math.min(parent.height * card.share, Theme.heroSize * 1.36)
            // In a tall one the drawing, the amount and the words stand together in the middle.
            readonly property real gap: Theme.px(16)
            readonly property real head: Math.max(0, (parent.height - disc.height - gap - low - foot) / 2)
            readonly property real foot: Math.min(parent.height * 0.36, Theme.text(150))
            readonly property bool bare: card.detail === ""

            anchors.left: parent.left
            y: card.beside || bare ? 0 : card.pictured ? head + disc.height + gap : card.alone ? (parent.height - low - Theme.text(60)) / 2 : Math.max(0, parent.height * 0.48 - low * 0.8)
            width: card.beside && !bare ? parent.width * 0.38 : parent.width - (card.compact ? disc.width + Theme.px(16) : 0)
            height: card.beside || bare ? parent.height : low
            horizontalAlignment: card.alone ? Text.AlignHCenter : Text.AlignLeft
            verticalAlignment: card.beside || bare ? Text.AlignVCenter : Text.AlignBottom
            bottomPadding: verticalAlignment === Text.AlignBottom ? Math.max(0, Math.round((card.lineSize - card.largest) * (Theme.lineSpacing - 1.066))) : 0
            text: card.text
            // Qt fits the lines that it shows, and would cut a word that is wider than they are.
            readonly property TextMetrics widest: TextMetrics {
                font.family: Theme.family
                font.weight: Font.ExtraBold
                font.pixelSize: card.largest
                text: card.text.split(/\s+/).reduce((longest, word) => word.length > longest.length ? word : longest, "")
            }

            largest: Math.max(smallest, Math.min(card.largest, card.beside ? Theme.text(52) : card.largest, Math.floor(0.98 * width / Math.max(1, widest.advanceWidth) * card.largest)))
            smallest: Theme.px(20)
            maximumLineCount: card.beside && card.lines < 3 ? 6 : card.lines
            wrapMode: Text.WordWrap
            elide: card.lines > 2 ? Text.ElideRight : Text.ElideNone // an amount gets smaller
            font.weight: Font.ExtraBold
            lineHeight: 0.92
            Accessible.ignored: true
        }
        FitText {
            id: does

            anchors.right: parent.right
            y: card.beside ? 0 : amount.y + amount.height
            width: card.beside ? parent.width * 0.6 : parent.width
            height: parent.height - y
            horizontalAlignment: card.alone ? Text.AlignHCenter : Text.AlignLeft
            verticalAlignment: card.beside ? Text.AlignVCenter : Text.AlignTop
            visible: card.detail !== ""
            text: card.detail
            color: card.chosen || card.down ? Theme.ink : Theme.inkSoft
            largest: card.beside ? Theme.labelSize : Theme.text(42)
            smallest: Theme.px(card.height < Theme.px(130) ? 18 : 20)
            lineHeight: 0.9
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        Rectangle {
            id: disc

            x: card.pictured === card.mirrored ? parent.width - width : 0
            y: card.pictured ? amount.head : 0
            width: Math.min(Theme.px(card.pictured ? 240 : 76), parent.height * (card.pictured ? 0.34 : 0.5), parent.width * 0.7)
            height: width
            radius: width / 2
            color: Theme.deep
            visible: card.pictured || (card.compact && !card.chosen)

            Sign {
                anchors.centerIn: parent
                implicitWidth: parent.width * 0.56
                kind: card.drawing
                color: Theme.textOnDeep
            }
        }
        Sign {
            id: sign

            anchors.right: parent.right
            anchors.top: parent.top
            visible: card.sign !== "" && !card.chosen && !card.beside && !card.pictured && !card.compact
            implicitWidth: tick.width
            kind: card.sign
            color: Theme.inkSoft
        }
        Rectangle {
            // At the head, or on the frame where there is little room.
            anchors { right: parent.right; rightMargin: card.beside ? Theme.px(-8) : 0 }
            y: card.pictured ? 0 : -card.topPadding - height / 2
            width: marked.width + Theme.px(32)
            height: marked.height + Theme.px(10)
            radius: height / 2
            visible: card.mark !== "" && !card.chosen
            color: Theme.deep

            PlainText {
                id: marked

                anchors.centerIn: parent
                width: Math.min(implicitWidth, card.width * 0.62)
                text: card.mark
                color: Theme.textOnDeep
                font.pixelSize: Theme.text(24)
                font.weight: Font.Bold
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        Rectangle {
            id: tick

            // Where there is little room, or words are as wide as the card, it sits on the frame's corner.
            readonly property bool atCorner: card.beside || (card.lines > 2 && !card.pictured)

            anchors { right: parent.right; rightMargin: atCorner ? -card.rightPadding - Theme.px(14) : 0 }
            y: atCorner ? -card.topPadding - Theme.px(14) : 0
            width: Theme.px(atCorner ? 44 : 60)
            height: width
            radius: width / 2
            opacity: card.chosen && !card.alone ? 1 : 0
            color: Theme.ink

            Sign {
                anchors.centerIn: parent
                implicitWidth: parent.width * 0.64
                kind: "check"
                color: Theme.paper
                weight: 3
            }
        }
    }
}
