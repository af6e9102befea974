pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// A piece of the post, beside what became of it and what a touch does with it.
Item {
    id: row

    required property OfficeView office
    required property PieceShown piece
    readonly property bool taken: piece.fate === "taken"

    implicitHeight: Math.max(words.height, Theme.portrait ? 0 : became.implicitHeight, Theme.px(80)) + 2 * Theme.px(14)

    component Became: PlainText {
        text: row.piece.became
        color: row.piece.fate === "left_out" ? Theme.inkSoft : Theme.ink
        font.pixelSize: Theme.smallSize
        font.weight: row.piece.fate === "to_decide" ? Font.ExtraBold : Font.Medium
    }

    LevelMark {
        id: mark

        anchors { left: parent.left; top: parent.top; topMargin: Theme.px(20) }
        implicitWidth: Theme.px(52)
        level: row.taken ? "good" : row.piece.fate === "to_decide" ? "watch" : "skipped"
    }
    Column {
        id: words

        anchors { left: mark.right; leftMargin: Theme.px(24); right: became.left; rightMargin: Theme.px(24); top: parent.top; topMargin: Theme.px(14) }
        spacing: Theme.px(2)

        PlainText {
            width: parent.width
            text: row.piece.kind
            color: Theme.inkSoft
            font.pixelSize: Theme.leastSize
        }
        PlainText {
            width: parent.width
            text: row.piece.said
            font.pixelSize: Theme.labelSize
            font.weight: Font.Medium
        }
        PlainText {
            width: parent.width
            visible: text !== ""
            text: Theme.breakable(row.piece.link)
            color: Theme.inkSoft
            font.pixelSize: Theme.leastSize
        }
        Became {
            width: parent.width
            visible: Theme.portrait
        }
    }
    Became {
        id: became

        anchors { right: button.left; rightMargin: Theme.px(24); top: parent.top; topMargin: Theme.px(14) }
        width: Theme.portrait ? 0 : parent.width * 0.27
        visible: !Theme.portrait
    }
    SignButton {
        id: button

        objectName: `piece-${row.piece.number}`
        anchors { right: parent.right; top: parent.top; topMargin: Theme.px(14) }
        width: Theme.px(290)
        height: Theme.px(76)
        leftPadding: Theme.px(12)
        size: Theme.text(24)
        opacity: text === "" ? 0 : 1
        enabled: text !== ""
        text: row.piece.touch
        Accessible.name: Theme.filled(qsTr("%1: %2"), [text, row.piece.said])
        onClicked: row.office.touchPiece(row.piece.number)
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Math.max(1, Theme.px(2))
        color: Theme.line
    }
}
