import QtQuick
import QtQuick.Templates as T
import Kiosk.Core

// An ask: its verb, its code, and where that leads, which is read from where the code scans. Touching it makes the code
// as large as the screen. `aside` has the words beside the code; the one that doesn't lead asks people to come closer.
T.AbstractButton {
    id: card

    required property AskShown ask
    property bool leads: true
    property bool aside: false
    property int codeSide: 0 // how large it is, beside larger words
    property int taken: 0 // below those
    property bool hostBroken: false // into two lines, which are larger
    property int verbSize: Theme.farSize // of the one that leads, as is the next
    property int inset: Theme.gap // of the words, from the edge
    property int hostSize: Theme.hostSize
    readonly property alias proven: code.proven
    readonly property alias refused: code.refused
    readonly property alias modulePixels: code.modulePixels

    text: ask.text
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Accessible.role: Accessible.Button
    Accessible.name: Theme.filled(qsTr("%1: %2. Touch for a larger code."), [ask.text, ask.host])

    background: Rectangle {
        radius: Theme.radius
        color: Theme.paper
        border.width: card.visualFocus ? 2 * Theme.stroke : Math.max(1, Theme.px(2))
        border.color: card.visualFocus ? Theme.ink : card.down ? Theme.inkSoft : Theme.frame
    }

    contentItem: Item {
        id: content

        readonly property int pad: Theme.px(8)
        readonly property bool large: card.codeSide > 0 // words
        readonly property bool cued: !card.leads || large && card.taken === 0
        readonly property real verbHeight: large ? Math.min(card.verbSize * Theme.lineSpacing * 1.8, height - card.taken - hostHeight) : card.leads ? Math.max(Theme.text(48), Math.ceil(card.verbSize * Theme.lineSpacing)) : Theme.text(card.aside ? 100 : card.ask.text.length * Theme.px(44) * 0.54 > wordsWidth ? 104 : 56)
        readonly property real hostHeight: card.leads ? Math.ceil(card.hostSize * Theme.lineSpacing * (card.hostBroken ? 1.9 : 1)) : Theme.text(card.ask.host.length * Theme.text(20) * 0.58 > wordsWidth ? 60 : 40)
        readonly property real cueHeight: !cued ? 0 : card.leads ? Theme.text(140) : Theme.text((card.aside ? Theme.leastSize * 10 : cue.text.length * Theme.leastSize * 0.56) > wordsWidth ? 56 : 36)
        readonly property real words: (large ? Math.min(verbHeight, verb.fittedHeight) : verbHeight) + hostHeight + cueHeight
        readonly property real side: large ? card.codeSide : card.aside ? Math.min(height - 2 * pad, width * 0.6) : Math.min(width - 2 * Theme.px(4), height - words - pad)
        // Whole modules, so that what is said stands close to the code.
        readonly property real whole: Math.floor(side / Math.max(1, card.ask.modules)) * card.ask.modules
        readonly property real above: Math.max(0, (height - card.taken - words - (card.aside ? 0 : whole)) / 2)
        readonly property real wordsX: card.aside && !LayoutMirroring.enabled ? side + (large ? 3 : 2) * pad : card.inset
        readonly property real wordsWidth: card.aside ? width - side - (large ? 3 : 2) * pad - Math.max(2 * Theme.gap, card.inset) : width - 2 * card.inset

        FitText {
            id: verb

            x: content.wordsX
            y: content.above - (content.large ? content.verbHeight - Math.min(content.verbHeight, fittedHeight) : 0)
            width: content.wordsWidth
            height: content.verbHeight
            horizontalAlignment: card.aside ? Text.AlignLeft : Text.AlignHCenter
            verticalAlignment: card.aside ? Text.AlignBottom : Text.AlignVCenter
            text: card.ask.text
            largest: card.leads ? card.verbSize : Theme.text(37)
            smallest: card.leads ? Theme.text(20) : Theme.px(20)
            lineHeight: card.leads && !content.large ? 1 : 0.88
            oneLine: card.leads && !content.large
            font.weight: Font.ExtraBold
            Accessible.ignored: true
        }
        CodeImage {
            id: code

            x: card.aside ? (LayoutMirroring.enabled ? content.width - width - content.pad : content.pad) : (content.width - width) / 2
            y: card.aside ? (content.height - height) / 2 : verb.y + verb.height
            width: Math.max(1, content.side)
            height: card.aside ? width : Math.max(1, content.whole)
            link: card.ask.link
            modules: card.ask.modules
        }
        PlainText {
            anchors.fill: code
            anchors.margins: Theme.gap
            visible: code.refused
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Type this address on your phone:")
            color: Theme.inkSoft
            font.pixelSize: Theme.labelSize
            Accessible.ignored: true
        }
        EvenText {
            id: host

            readonly property bool alone: code.refused

            x: content.wordsX
            y: card.aside ? verb.y + verb.height : code.y + code.height
            width: content.wordsWidth
            height: content.hostHeight
            horizontalAlignment: verb.horizontalAlignment
            verticalAlignment: Text.AlignVCenter
            text: alone ? Theme.breakable(card.ask.address) : card.leads && !card.hostBroken ? card.ask.host : Theme.breakable(card.ask.host)
            elide: Text.ElideNone
            maximumLineCount: oneLine ? 1 : 6
            oneLine: !alone && card.leads && !card.hostBroken
            lineHeight: 0.9
            largest: alone ? Theme.bodySize : card.leads ? card.hostSize : Theme.text(30)
            smallest: Theme.px(20)
            font.weight: Font.Bold
            Accessible.ignored: true
        }
        FitText {
            id: cue

            x: content.wordsX
            y: host.y + host.height
            width: content.wordsWidth
            height: content.cueHeight
            visible: content.cued && !code.refused
            horizontalAlignment: verb.horizontalAlignment
            verticalAlignment: Text.AlignVCenter
            text: card.leads ? qsTranslate("ScanScene", "Point your phone’s camera at the code.") : qsTr("Come closer to scan")
            color: Theme.inkSoft
            largest: card.leads ? Theme.text(36) : Theme.labelSize
            smallest: Theme.px(20)
            lineHeight: 0.9
            font.weight: Font.Medium
            Accessible.ignored: true
        }
    }
}
