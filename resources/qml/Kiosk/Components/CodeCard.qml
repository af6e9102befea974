import QtQuick
import QtQuick.Templates as T
import Kiosk.Core

// An ask: its verb, its code, its printed address. Touching it makes the code as large as the screen.
T.AbstractButton {
    id: card

    required property AskShown ask
    readonly property alias proven: code.proven
    readonly property alias refused: code.refused
    readonly property alias modulePixels: code.modulePixels

    text: ask.text
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Accessible.role: Accessible.Button
    Accessible.name: Theme.filled(qsTr("%1: %2. Touch for a larger code."), [ask.text, ask.address])

    background: Rectangle {
        radius: Theme.radius
        color: Theme.paper
        border.width: card.visualFocus ? 2 * Theme.stroke : Math.max(1, Theme.px(2))
        border.color: card.visualFocus ? Theme.ink : card.down ? Theme.inkSoft : Theme.line
    }

    contentItem: Item {
        FitText {
            id: verb

            anchors { top: parent.top; topMargin: Theme.px(6); left: parent.left; right: parent.right }
            anchors.leftMargin: Theme.gap
            anchors.rightMargin: Theme.gap
            height: Theme.verbHeight
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: card.ask.text
            largest: Theme.text(38)
            oneLine: true
            font.weight: Font.ExtraBold
            Accessible.ignored: true
        }
        CodeImage {
            id: code

            anchors { top: verb.bottom; bottom: parent.bottom; left: parent.left; right: parent.right }
            anchors.bottomMargin: Theme.addressHeight(card.ask.address) + Theme.px(8)
            link: card.ask.link
            modules: card.ask.modules
        }
        PlainText {
            anchors.fill: code
            anchors.margins: Theme.wideGap
            visible: code.refused
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Type this address on your phone:")
            color: Theme.inkSoft
            font.pixelSize: Theme.labelSize
            Accessible.ignored: true
        }
        FitText {
            id: address

            readonly property bool alone: code.refused

            anchors { bottom: parent.bottom; bottomMargin: Theme.px(8); left: parent.left; right: parent.right }
            anchors.leftMargin: Theme.gap
            anchors.rightMargin: Theme.gap
            height: alone ? parent.height * 0.4 : Theme.addressHeight(card.ask.address)
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: card.ask.address.length > 84 && !alone ? qsTr("Touch for the address") : Theme.breakable(card.ask.address)
            elide: Text.ElideNone
            maximumLineCount: alone ? 12 : 2
            largest: alone ? Theme.bodySize : Theme.text(card.ask.address.length > 40 ? 20 : 24)
            smallest: Theme.px(18)
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
}
