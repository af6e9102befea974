import QtQuick
import QtQuick.Layouts
import Kiosk.Core
import Kiosk.Components

// The moment when a gift arrives: thanks, large enough to be seen from across the hall, for some seconds. A gift has
// confetti, a milestone the puppy, and the goal `whole` the screen; none of it flashes.
Item {
    id: panel

    required property ThanksQueue moments
    property bool practice: false
    property int room: 0 // at the lower right, for the puppy
    property int below: 0 // of the words
    property bool whole: false // over everything, for the goal alone
    property bool leavesGoals: false // to one that is whole
    property bool begun: false // it fades in where it was made for this moment, too
    readonly property bool thanking: begun && moments.kind !== "" && (moments.kind === "goal" ? !leavesGoals : !whole)
    readonly property bool strip: width > 5 * height // where one line has more room than three
    // What is said stays while the panel fades away.
    property string kind: ""
    property string figure: ""
    property int count: 0
    property string title: ""

    function take(): void {
        if (!thanking) {
            over.stop();
            return;
        }
        kind = moments.kind;
        figure = moments.figure;
        count = moments.count;
        title = moments.title;
        over.restart();
        confetti.fall();
    }

    Component.onCompleted: {
        begun = true;
        take();
    }
    visible: opacity > 0
    opacity: thanking ? 1 : 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [head.said, [large.text, line.text].filter(part => part !== "").join(kind === "gift" ? ", " : " ")].filter(part => part !== "").join(" ")

    Behavior on opacity {
        NumberAnimation { duration: Theme.calm; easing.type: Easing.InOutQuad }
    }
    Connections {
        target: panel.moments

        function onBegan(): void {
            panel.take();
        }
    }
    Timer {
        id: over

        objectName: "moment-over"
        interval: panel.whole ? Theme.goalMilliseconds : Theme.momentMilliseconds
        onTriggered: panel.moments.over()
    }
    RingedSurface {
        anchors.fill: parent
        ground: Theme.accent
        shade: Theme.accent
        ring: Theme.accentGlow
    }
    Confetti {
        id: confetti

        anchors.fill: parent
        visible: panel.kind !== "milestone" && panel.kind !== ""
        pieces: panel.whole ? 90 : 36
    }
    ColumnLayout {
        id: words

        readonly property real room: height - (panel.practice ? Theme.text(60) : 0)

        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: Theme.px(panel.strip ? 16 : 40); bottomMargin: Theme.px(panel.strip ? 16 : 40) + panel.below }
        spacing: 0

        component Line: FitText {
            Layout.fillWidth: true
            oneLine: true
            font.weight: Font.ExtraBold
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true // all of it is the panel's name
        }
        Item { Layout.fillHeight: true }
        Line {
            id: head

            Layout.preferredHeight: panel.strip ? words.room * 0.64 : Math.min(Theme.text(panel.whole ? 190 : 120), words.room * 0.24)
            Layout.rightMargin: panel.strip ? panel.room : 0
            text: panel.strip ? [said, large.text].filter(part => part !== "").join(" ") : said

            readonly property string said: panel.kind === "goal" ? qsTr("Goal reached!")
                : panel.kind === "milestone" ? qsTr("Milestone reached!")
                : panel.kind === "members" ? qsTr("Welcome!")
                : qsTr("Thank you!")
            largest: panel.strip ? Theme.giantSize : panel.whole ? Theme.text(150) : Theme.displaySize
        }
        Line {
            id: large

            // No higher than it gets in this width, so that what it is stands close below it.
            readonly property real most: Math.min(Theme.text(panel.whole ? 400 : 280), words.room * 0.5)

            Layout.preferredHeight: Math.min(most, (words.width - panel.room) / Math.max(1, text.length) * 2.3)
            Layout.rightMargin: panel.room
            visible: text !== "" && !panel.strip
            text: panel.figure !== "" ? panel.figure : panel.kind === "members" ? "+" + panel.count : ""
            largest: panel.whole ? Theme.text(320) : Theme.giantSize
        }
        Line {
            id: line

            Layout.preferredHeight: Math.min(Theme.text(72), words.room * (panel.strip ? 0.3 : 0.2))
            Layout.bottomMargin: large.visible ? large.most - large.Layout.preferredHeight : 0 // the head stays above the puppy
            Layout.rightMargin: panel.room
            visible: text !== ""
            text: panel.kind === "members" ? qsTr("%Ln new member(s)", "", panel.count)
                : panel.kind === "gift" ? qsTr("%Ln gift(s), just now", "", panel.count)
                : panel.title
            largest: panel.whole ? Theme.headSize : Theme.titleSize
            font.weight: Font.Bold
        }
        PlainText {
            Layout.fillWidth: true
            Layout.rightMargin: panel.room
            visible: panel.practice
            text: qsTr("Practice: nothing is counted")
            font.pixelSize: Theme.labelSize
            oneLine: true
        }
        Item { Layout.fillHeight: true }
    }
}
