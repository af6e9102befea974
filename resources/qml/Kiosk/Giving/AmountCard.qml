import QtQuick
import QtQuick.Templates as T
import Kiosk.Components

// One answer to how much: the amount, large, what it does, and a drawing of that. A chosen one has a thick frame, a tint and a check.
T.AbstractButton {
    id: card

    property string detail: ""
    property string sign: ""
    property bool chosen: false
    property string drawing: "" // above the amount, where there is height for it
    readonly property bool pictured: drawing !== "" && height > Theme.px(300) && width > Theme.px(220)
    property int largest: Theme.heroSize
    readonly property bool beside: height < Theme.px(176) // too little height for one below the other

    padding: Theme.px(28)
    topPadding: Theme.px(beside ? 8 : 24)
    bottomPadding: topPadding
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    checkable: false
    Accessible.role: Accessible.RadioButton
    Accessible.name: detail ? `${text}, ${detail}` : text
    Accessible.checkable: true
    Accessible.checked: chosen

    background: Rectangle {
        radius: Theme.radius
        color: card.down ? Theme.line : card.chosen ? Theme.accentTint : Theme.paper
        border.width: card.chosen || card.visualFocus ? Theme.px(card.visualFocus ? 10 : 6) : Math.max(1, Theme.px(2))
        border.color: card.chosen || card.visualFocus ? Theme.ink : Theme.restingDot
    }

    contentItem: Item {
        FitText {
            id: amount

            readonly property real low: Math.min(parent.height * (card.pictured ? 0.36 : 0.58), Theme.heroSize * 1.36)
            readonly property bool alone: card.detail === ""

            anchors.left: parent.left
            y: card.beside || alone ? 0 : card.pictured ? disc.height + Math.max(Theme.px(8), (parent.height - disc.height - low - Theme.text(110)) * 0.4) : Math.max(0, parent.height * 0.48 - low * 0.8)
            width: card.beside && !alone ? parent.width * 0.38 : parent.width
            height: card.beside || alone ? parent.height : low
            verticalAlignment: card.beside || alone ? Text.AlignVCenter : Text.AlignBottom
            text: card.text
            largest: card.beside ? Math.min(card.largest, Theme.text(52)) : card.largest
            smallest: Theme.px(20)
            maximumLineCount: 2
            wrapMode: Text.WordWrap
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
            verticalAlignment: card.beside ? Text.AlignVCenter : Text.AlignTop
            visible: card.detail !== ""
            text: card.detail
            color: card.chosen || card.down ? Theme.ink : Theme.inkSoft
            largest: card.beside ? Theme.labelSize : Theme.text(38)
            smallest: Theme.px(card.beside ? 18 : 20)
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        Rectangle {
            id: disc

            anchors.left: parent.left
            width: Math.min(Theme.px(150), parent.height * 0.28)
            height: width
            radius: width / 2
            color: Theme.deep
            visible: card.pictured

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
            visible: card.sign !== "" && !card.chosen && !card.beside && !card.pictured
            implicitWidth: tick.width
            kind: card.sign
            color: Theme.inkSoft
        }
        Rectangle {
            id: tick

            // Where there is little room it sits on the frame's corner.
            anchors { right: parent.right; rightMargin: card.beside ? -card.rightPadding - Theme.px(8) : 0 }
            y: card.beside ? -card.topPadding - Theme.px(8) : 0
            width: Theme.px(card.beside ? 44 : 60)
            height: width
            radius: width / 2
            opacity: card.chosen ? 1 : 0
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
