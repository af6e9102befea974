import QtQuick
import QtQuick.Templates as T
import Kiosk.Core
import Kiosk.Components

// A partner's offer, or something to act on: its words, and its code as large as the leading one, with where it leads
// beside it. Touching the code makes it as large as the screen.
Item {
    id: story

    required property AttractView view
    required property AskShown ask
    required property real start // of the words
    readonly property int edge: Theme.portrait ? Theme.px(12) : Theme.px(32) // beside the code
    readonly property real beside: width - code.width - edge - Theme.px(24) // of the words
    readonly property int wanted: Math.max(Theme.scanModule, Theme.px(8))
    signal enlarged(string name)

    Item {
        id: words

        anchors { left: parent.left; leftMargin: Theme.margin; bottom: parent.bottom; bottomMargin: Theme.storyFoot }
        width: Math.max(1, story.beside - Theme.margin)
        height: story.height - Theme.storyFoot - story.start

        FitText {
            id: kicker

            width: parent.width
            height: Math.ceil(largest * Theme.lineSpacing * 2)
            lineHeight: 0.9
            text: story.ask.kind !== "offer" ? qsTr("Another way to help") : story.ask.partner === "" ? /*: a company or a group that helps the organisation, not a member */ qsTr("A partner’s offer") : qsTr("An offer from %1").arg(story.ask.partner)
            color: Theme.softTextOnDeep
            largest: Math.min(Theme.labelSize, Theme.px(30)) // what it is about needs the room more
            smallest: Theme.px(20)
            font.weight: Font.Bold
        }
        FitText {
            id: title

            y: kicker.fittedHeight + Theme.px(4)
            width: parent.width
            height: Math.min(Theme.text(Theme.portrait ? 220 : 260), (parent.height - y - host.height) * 0.45)
            text: story.ask.text
            color: Theme.textOnDeep
            largest: Math.min(Theme.displaySize, Theme.px(Theme.portrait ? 60 : 76))
            smallest: Math.min(Theme.farSize, Theme.px(32))
            font.weight: Font.ExtraBold
            lineHeight: 0.88
            Accessible.role: Accessible.Heading
        }
        FitText {
            id: detail

            y: title.y + title.fittedHeight + Theme.px(20)
            width: parent.width
            height: Math.max(1, last.y - y - Theme.px(4))
            visible: text !== ""
            text: story.ask.detail
            color: Theme.textOnDeep
            largest: Theme.text(38)
            smallest: Theme.px(20)
            font.weight: Font.Medium
            lineHeight: 0.98
        }
        FitText {
            id: last

            anchors { left: parent.left; bottom: host.top }
            width: parent.width
            height: visible ? Math.ceil(largest * Theme.lineSpacing) : 0
            verticalAlignment: Text.AlignVCenter
            visible: text !== ""
            text: story.ask.until === "" ? "" : qsTr("Until %1").arg(story.ask.until)
            color: Theme.softTextOnDeep
            largest: Math.min(Theme.text(30), Theme.px(34))
            smallest: Theme.px(20)
            oneLine: true
            font.weight: Font.Bold
        }
        FitText {
            id: host

            anchors { left: parent.left; bottom: parent.bottom }
            width: parent.width
            height: Theme.hostHeight * (story.ask.host.length * Theme.hostSize * 0.6 > width ? 2 : 1.2)
            verticalAlignment: Text.AlignVCenter
            visible: !drawn.refused
            text: Theme.breakable(story.ask.host)
            elide: Text.ElideNone
            color: Theme.textOnDeep
            largest: Theme.hostSize
            smallest: Theme.px(20)
            lineHeight: 0.9
            font.weight: Font.Bold
            Accessible.ignored: true
        }
    }
    T.AbstractButton {
        id: code

        // As much as the code has modules for, so that the card ends where its quiet zone does.
        readonly property real room: Math.min(story.height - 2 * Theme.px(12), story.width * 0.61) - 2 * pad
        readonly property int pad: Theme.px(8)
        readonly property int module: Math.max(1, Math.min(story.wanted, Math.floor(room / Math.max(1, story.ask.modules))))

        objectName: `code-${story.ask.name}`
        anchors { right: parent.right; rightMargin: story.edge; verticalCenter: parent.verticalCenter }
        width: module * story.ask.modules + 2 * pad
        height: width
        padding: pad
        text: story.ask.text
        enabled: !(Theme.portrait && Theme.inReach) // there stories stand above what everybody reaches; it is scanned from where it is
        focusPolicy: Qt.StrongFocus
        onClicked: story.enlarged(story.ask.name)
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        Accessible.role: enabled ? Accessible.Button : Accessible.Graphic
        Accessible.name: enabled ? Theme.filled(qsTr("%1: %2. Touch for a larger code."), [story.ask.text, story.ask.host]) : story.ask.text

        background: Rectangle {
            radius: Theme.px(16)
            color: Theme.paper
            border.width: code.visualFocus ? 2 * Theme.stroke : 0
            border.color: Theme.ink
        }
        contentItem: Item {
            CodeImage {
                id: drawn

                anchors.fill: parent
                link: story.ask.link
                modules: story.ask.modules
                onProvenChanged: Qt.callLater(story.report)
                onRefusedChanged: Qt.callLater(story.report)
                onModulePixelsChanged: Qt.callLater(story.report)
            }
            FitText {
                anchors { fill: parent; margins: Theme.wideGap }
                visible: drawn.refused
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: qsTr("Type this address on your phone:") + "\n" + Theme.breakable(story.ask.address)
                font.weight: Font.Bold
            }
        }
    }
    Connections {
        target: story.ask

        function onChanged(): void {
            Qt.callLater(story.report);
        }
    }

    function report(): void {
        if (width < 1 || height < 1)
            return;
        if (drawn.refused)
            view.codeRefused(ask.name);
        else if (drawn.proven)
            view.codeShown(ask.name, drawn.modulePixels, wanted);
    }
}
