pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// One story on the deep surface: its title always on the same line, below it words, tiles or both, and beside them a
// picture or one huge figure. What is empty takes no room; what is long shrinks before it is cut.
Item {
    id: view

    property StoryShown story: null
    property string phase: "undated"
    property int days: 0
    property string day: ""

    readonly property bool isOpening: story !== null && story.kind === "opening"
    readonly property bool hasPicture: pictured.place?.ready ?? false
    readonly property bool portrayed: story !== null && (story.layout === "person" || story.layout === "quote") && (story.picture.url !== "" || story.illustration !== "") && !cramped
    readonly property bool flat: filled || portrayed
    readonly property bool filled: hasPicture && pictured.place.fills // up to the edges, below whatever stands there
    readonly property bool dense: Theme.textScale > 1.2
    readonly property string madePossible: story === null || story.credit === "" ? "" : qsTr("Made possible by %1").arg(story.credit)
    // Where there is much to read, or little room for large letters, the words have it all.
    readonly property bool cramped: dense && Theme.portrait // large text on a tall screen
    readonly property bool airy: heading.split(/\s+/).every(word => word.length < 21) && heading.length + body.length < (Theme.portrait ? view.dense ? 0 : view.height < Theme.px(620) ? 150 : 240 : view.dense ? 110 : 330)
    readonly property bool hasFigure: airy && story !== null && story.figure !== ""
    readonly property bool hasDrawing: airy && story !== null && story.illustration !== "" && !hasFigure && !hasPicture && !portrayed
    readonly property bool titleOnly: isOpening && body === "" && !listed
    readonly property bool halved: hasPicture || hasFigure || hasDrawing || portrayed
    readonly property bool listed: story !== null && story.lines.length > 0
    readonly property bool spoken: !halved && !listed && !dense && !titleOnly && heading.length + body.length < 200 // by large words alone
    readonly property string heading: story === null ? ""
        : isOpening && phase === "ended" ? qsTr("The drive is over. Thank you!")
        : story.kind === "follow" ? qsTr("Follow the drive")
        : story.quote !== "" ? qsTr("“%1”").arg(story.quote)
        : story.title
    readonly property string body: story === null ? ""
        : isOpening && phase === "before" ? Theme.filled(qsTr("Begins on %1. %2"), [day, story.text]).trim()
        : isOpening && phase === "ended" ? qsTr("It ended on %1.").arg(day)
        : story.text

    Loader {
        id: pictured

        readonly property StoryPicture place: item as StoryPicture
        readonly property bool fills: place?.fills ?? true

        anchors { right: parent.right; bottom: parent.bottom }
        width: Math.round(parent.width * (!Theme.portrait ? fills ? 0.58 : 0.46 : fills ? 1 : 0.44))
        height: !Theme.portrait ? parent.height : fills ? parent.height - words.y - words.overPicture : words.below
        active: view.story !== null && view.story.layout === "picture" && view.story.picture.url !== ""
        sourceComponent: StoryPicture { shown: view.story?.picture ?? null; Accessible.name: view.story?.pictureText ?? "" }
    }
    Image {
        objectName: "drawing"
        anchors { right: parent.right; rightMargin: Theme.px(20); bottom: parent.bottom; bottomMargin: Theme.px(Theme.portrait ? 12 : 24) }
        width: Math.round(parent.width * (!Theme.portrait ? 0.45 : view.titleOnly ? 0.66 : 0.48))
        height: Math.round(Theme.portrait ? words.below : parent.height - Theme.storyHead)
        visible: view.hasDrawing
        source: view.hasDrawing ? view.story.illustration : ""
        sourceSize: Theme.drawingSize
        cache: false
        fillMode: Image.PreserveAspectFit
        horizontalAlignment: Image.AlignRight
        verticalAlignment: Image.AlignBottom
        asynchronous: Theme.motion
        Accessible.ignored: true
    }
    Item {
        id: words

        // On a tall screen the title has the whole width, and a photograph fills what is left below all words.
        readonly property bool above: Theme.portrait && view.filled
        readonly property real wide: view.width - 2 * Theme.margin
        readonly property real narrow: view.filled && !above ? view.width * 0.46 - Theme.margin : view.halved && !above ? view.width * (view.hasFigure ? 0.54 : view.listed ? 0.52 : view.portrayed && !Theme.portrait ? 0.55 : 0.56) - Theme.margin - Theme.px(view.hasFigure ? 40 : 16) : wide
        readonly property real titleWidth: Theme.portrait ? wide : view.listed && view.halved ? view.width * 0.56 - Theme.margin : narrow
        readonly property real below: Math.max(1, view.height - (title.y + title.fittedHeight + y + Theme.px(16))) // what is left below the title
        readonly property real bodyTop: title.y + title.fittedHeight + Theme.px(view.listed ? 28 : 32)
        readonly property real small: (credit.visible ? credit.height : 0) + (address.visible ? address.height : 0)
        readonly property real bodyRoom: above ? Math.max(view.height * 0.74 - y - bodyTop - small, (height - bodyTop - small) * 0.8) : height - bodyTop - small
        readonly property real overPicture: bodyTop + Math.min(passage.fittedHeight, passage.height) + Theme.px(20) + small

        anchors { left: parent.left; leftMargin: Theme.margin; bottom: parent.bottom; bottomMargin: Theme.storyFoot }
        width: wide
        height: view.height - Theme.storyFoot - Theme.storyHead

        FitText {
            id: kicker

            readonly property int line: Math.ceil(Theme.labelSize * Theme.lineSpacing)

            anchors.left: parent.left
            y: line - height - (view.spoken ? Theme.px(Theme.portrait ? 12 : 22) : 0) // a credit of two lines grows upwards
            width: words.titleWidth
            height: credit.above ? Math.max(line, Math.ceil(2.7 * smallest)) : line
            text: view.story === null ? "" : credit.above ? view.madePossible : view.story.quote !== "" ? view.story.title : view.story.kicker
            color: Theme.softTextOnDeep
            largest: Theme.labelSize
            smallest: Theme.px(20)
            font.weight: Font.Bold
            oneLine: !credit.above
            lineHeight: credit.above ? 0.95 : 1
        }
        EvenText {
            id: title

            // Whatever its size, its first line stands where every story's does.
            readonly property int usual: Math.min(Theme.displaySize, Theme.px(Theme.portrait ? 76 : 92))
            readonly property real line: kicker.line + usual * 1.066

            anchors.left: parent.left
            y: Math.round(view.titleOnly && !Theme.portrait ? Math.max(kicker.line, (words.height - fittedHeight) / 2) : line - fontInfo.pixelSize * 1.066)
            width: words.titleWidth
            height: Math.min(words.above && view.dense ? Theme.px(120) : Theme.text(view.titleOnly ? Theme.portrait ? 250 : 420 : Theme.portrait ? 184 : view.portrayed ? 360 : view.spoken ? 260 : view.halved ? 230 : 200), (words.height - kicker.line) * (view.body === "" && !view.listed ? 1 : view.listed ? view.cramped ? 0.3 : 0.42 : view.portrayed && !Theme.portrait ? 0.62 : 0.5))
            text: view.heading
            color: Theme.textOnDeep
            largest: view.titleOnly ? Theme.text(Theme.portrait ? 100 : 120) : view.spoken ? Theme.px(Theme.portrait ? 86 : 104) : usual
            smallest: Math.min(Theme.farSize, Theme.px(36))
            font.weight: Font.ExtraBold
            lineHeight: 0.86
            Accessible.role: Accessible.Heading
        }
        EvenText {
            id: passage

            anchors.left: parent.left
            y: words.bodyTop
            width: words.narrow
            height: Math.max(1, words.bodyRoom)
            visible: view.body !== "" && !view.listed
            text: view.body
            color: Theme.textOnDeep
            largest: Theme.text(view.spoken ? 80 : words.above ? view.dense ? 34 : 42 : view.halved ? 48 : 56) // a photograph needs the room more
            smallest: Theme.px(20)
            font.weight: Font.Medium
            lineHeight: 0.98
        }
        Loader {
            anchors.left: parent.left
            y: words.bodyTop
            width: words.narrow
            height: Math.max(1, words.height - words.bodyTop)
            active: view.listed
            sourceComponent: StoryTiles { lines: view.story?.lines ?? [] }
        }
        FitText {
            id: credit

            anchors.left: parent.left
            y: address.y - (address.visible ? height : height - address.height)
            width: words.narrow
            height: Theme.text(Theme.portrait || view.filled ? 54 : 44) // smaller before it is cut
            verticalAlignment: Text.AlignVCenter
            readonly property bool above: view.cramped // in the place of the kicker

            visible: text !== ""
            text: above ? "" : view.madePossible
            color: Theme.softTextOnDeep
            largest: Theme.labelSize
            smallest: Theme.px(20)
            lineHeight: 0.95
            font.weight: Font.Bold
        }
        FitText {
            id: address

            anchors.left: parent.left
            y: (words.above ? words.overPicture - Theme.px(12) : parent.height) - height
            width: words.narrow
            height: Theme.text(40)
            verticalAlignment: Text.AlignVCenter
            visible: text !== ""
            text: view.story === null || view.story.address === "" || view.dense || Theme.portrait && credit.visible || view.story.address.length > 30 || view.heading.length + view.body.length > (view.halved ? 120 : 240) ? "" : qsTr("More: %1").arg(Theme.breakable(view.story.address))
            color: Theme.softTextOnDeep
            largest: Theme.smallSize
            smallest: Theme.px(20)
            oneLine: true
            font.weight: Font.Medium
        }
    }
    Loader {
        anchors { right: parent.right; bottom: parent.bottom }
        width: Math.round(parent.width * 0.46)
        height: Theme.portrait ? words.below : parent.height
        active: view.hasFigure
        sourceComponent: StoryFigure { figure: view.story?.figure ?? ""; what: view.story?.figureText ?? "" }
    }
    Loader {
        anchors { right: parent.right; rightMargin: Theme.px(40); bottom: parent.bottom; bottomMargin: Theme.px(Theme.portrait ? 16 : 28) }
        width: Math.round(parent.width * (Theme.portrait ? 0.46 : 0.42))
        height: Theme.portrait ? words.below - Theme.px(16) : parent.height - Theme.storyHead - Theme.px(12)
        active: view.portrayed
        sourceComponent: StoryPortrait { story: view.story; mark: view.story?.quote ? view.heading.charAt(0) : "" }
    }
}
