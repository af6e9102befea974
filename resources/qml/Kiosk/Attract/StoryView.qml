import QtQuick
import Kiosk.Core
import Kiosk.Components

// One story, large, on the deep surface. What is empty takes no room; what is long shrinks before it is cut.
Item {
    id: view

    property StoryShown story: null
    property string phase: "undated"
    property int days: 0
    property string day: ""

    readonly property bool isOpening: story !== null && story.kind === "opening"
    readonly property bool hasPicture: picture.ready
    readonly property bool filled: picture.ready && picture.fills // up to the edges, below whatever stands there
    readonly property real wordsEnd: Theme.margin + words.width // from where they begin; the puppy may sit below
    readonly property string heading: story === null ? ""
        : isOpening && phase === "ended" ? qsTr("The drive is over. Thank you!")
        : story.kind === "follow" ? qsTr("Follow the drive")
        : story.title
    readonly property string body: story === null ? ""
        : isOpening && phase === "before" ? Theme.filled(qsTr("Begins on %1. %2"), [day, story.text]).trim()
        : isOpening && phase === "ended" ? qsTr("It ended on %1.").arg(day)
        : story.text

    Accessible.role: Accessible.Section
    Accessible.name: heading

    StoryPicture {
        id: picture

        anchors { top: parent.top; right: parent.right }
        width: Math.round(parent.width * (Theme.portrait ? 1 : 0.44))
        height: Theme.portrait ? Math.round(parent.height * 0.42) : parent.height
        shown: view.story === null ? null : view.story.picture
        Accessible.name: view.story === null ? "" : view.story.pictureText
    }

    Item {
        id: words

        readonly property int room: height
        readonly property real flexible: room - kicker.heightUsed - credit.heightUsed - address.heightUsed
        readonly property real used: kicker.heightUsed + title.fittedHeight + passage.heightUsed + (list.count > 0 ? list.height + Theme.px(40) : 0) + credit.heightUsed + address.heightUsed

        anchors { left: parent.left; leftMargin: Theme.margin; bottom: parent.bottom; bottomMargin: Theme.storyFoot }
        width: (view.hasPicture && !Theme.portrait ? parent.width * 0.58 : parent.width * (Theme.portrait ? 1 : 0.9)) - 2 * Theme.margin
        height: parent.height - Theme.storyFoot - (view.hasPicture && Theme.portrait ? parent.height * 0.40 : Theme.px(136))

        Item {
            id: column

            width: parent.width
            y: Math.max(0, Math.round((words.room - words.used) * 0.42))

            PlainText {
                id: kicker

                readonly property real heightUsed: text !== "" ? height + Theme.px(8) : 0

                visible: text !== ""
                width: parent.width
                text: view.story === null ? "" : view.story.kicker
                color: Theme.accent
                font.pixelSize: Theme.labelSize
                font.weight: Font.Bold
                oneLine: true
            }
            FitText {
                id: title

                y: kicker.heightUsed
                width: parent.width
                height: Math.min(Theme.text(288), words.flexible * (view.body === "" && list.count === 0 ? 1 : 0.55))
                text: view.heading
                color: Theme.textOnDeep
                largest: Theme.displaySize
                smallest: Theme.px(36)
                font.weight: Font.ExtraBold
                lineHeight: 0.86
            }
            FitText {
                id: passage

                readonly property real heightUsed: text !== "" ? fittedHeight + Theme.px(36) : 0

                y: title.y + title.fittedHeight + Theme.px(36)
                width: parent.width
                height: Math.max(1, words.flexible - title.fittedHeight - Theme.px(36))
                visible: view.body !== ""
                text: view.body
                color: Theme.textOnDeep
                largest: Theme.text(38)
                smallest: Theme.px(22)
                font.weight: Font.Medium
                lineHeight: 0.98
            }
            StoryLines {
                id: list

                y: title.y + title.fittedHeight + Theme.px(40)
                width: parent.width
                lines: view.story === null ? [] : view.story.lines
                room: words.room - title.fittedHeight - Theme.px(40)
            }
            FitText {
                id: credit

                readonly property real heightUsed: text !== "" ? fittedHeight + Theme.px(24) : 0

                y: passage.y + passage.fittedHeight + Theme.px(24)
                width: parent.width
                height: Theme.text(72) // two lines, and smaller ones before any is cut
                visible: text !== ""
                text: view.story === null || view.story.credit === "" ? "" : qsTr("Made possible by %1").arg(view.story.credit)
                color: Theme.accent
                largest: Theme.labelSize
                font.weight: Font.DemiBold
            }
            PlainText {
                id: address

                readonly property real heightUsed: text !== "" ? height + Theme.px(12) : 0

                y: passage.y + passage.fittedHeight + credit.heightUsed + Theme.px(12)
                width: parent.width
                visible: text !== ""
                text: view.story === null || view.story.address === "" || Theme.textScale > 1.2 ? "" : qsTr("More: %1").arg(Theme.breakable(view.story.address))
                color: Theme.softTextOnDeep
                font.pixelSize: Theme.smallSize
                font.weight: Font.Medium
                maximumLineCount: 2
            }
        }
    }
}
