pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// The stories one by one: a calm change after each has been read, at once when somebody touches, swipes or presses a key.
FocusScope {
    id: panel

    required property AttractView view
    required property ThanksQueue moments
    property int current: 0 // among all stories
    property int round: 0
    property bool resting: false
    readonly property int count: view.stories.length
    readonly property StoryShown story: count > 0 ? view.stories[Math.min(current, count - 1)] : null
    readonly property int rounds: view.turns.reduce((most, turn) => Math.max(most, turn.round + 1), 1)
    readonly property var order: view.turns.filter(turn => turn.round === round % rounds).map(turn => turn.story)
    readonly property int place: order.indexOf(current)

    // The story at a place of this round; beyond its last one the next round begins.
    function show(at: int): void {
        if (at >= order.length)
            round = (round + 1) % rounds;
        if (order.length > 0)
            current = order[at >= order.length ? 0 : (at + order.length) % order.length];
    }
    function choose(at: int): void {
        resting = true;
        rest.restart();
        show(at);
    }

    onStoryChanged: front.turnTo(story)
    onCountChanged: current = Math.max(0, Math.min(current, count - 1))
    Keys.onLeftPressed: choose(place + (Application.layoutDirection === Qt.RightToLeft ? 1 : -1))
    Keys.onRightPressed: choose(place + (Application.layoutDirection === Qt.RightToLeft ? -1 : 1))

    Timer {
        objectName: "next-story"
        running: panel.visible && panel.count > 1 && !panel.resting && panel.moments.kind === ""
        interval: panel.story === null ? 1000 : panel.story.seconds * 1000
        repeat: true
        onTriggered: panel.show(panel.place + 1)
    }
    Timer {
        id: rest

        interval: Theme.restAfterTouchMilliseconds
        onTriggered: panel.resting = false
    }

    RingedSurface {
        anchors.fill: parent
        plain: front.filled
    }

    Image { // the next one is at hand when its turn comes
        visible: false
        source: panel.count > 1 ? panel.view.stories[panel.order[(panel.place + 1) % panel.order.length] ?? 0].illustration : ""
        sourceSize: Theme.drawingSize
        asynchronous: Theme.motion
    }

    component Page: StoryView {
        anchors.fill: parent
        layer.enabled: opacity > 0 && opacity < 1 // one blend a frame, instead of one for each letter
        phase: panel.view.phase
        days: panel.view.days
        day: panel.view.day
    }

    Page {
        id: leaving

        opacity: 0
        visible: opacity > 0
    }
    Page {
        id: front

        objectName: "story"
        function turnTo(next: StoryShown): void {
            turning.complete();
            if (next === story)
                return;
            if (Theme.motion && story !== null) {
                leaving.story = story;
                story = next;
                turning.start();
            } else {
                story = next;
            }
        }
    }
    ParallelAnimation { // never an empty moment between two stories
        id: turning

        NumberAnimation { target: leaving; property: "opacity"; from: 1; to: 0; duration: Theme.calm * 0.6; easing.type: Easing.InOutQuad }
        NumberAnimation { target: front; property: "opacity"; from: 0; to: 1; duration: Theme.calm * 0.6; easing.type: Easing.InOutQuad }
    }

    DragHandler {
        property real reach: 0

        target: null
        yAxis.enabled: false
        onActiveTranslationChanged: if (active) reach = activeTranslation.x
        onActiveChanged: {
            if (active)
                return;
            const forward = Application.layoutDirection === Qt.RightToLeft ? reach > 0 : reach < 0;
            if (Math.abs(reach) > Theme.px(80))
                panel.choose(panel.place + (forward ? 1 : -1));
            reach = 0;
        }
    }

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.px(176)
        visible: front.filled
        gradient: Gradient {
            GradientStop { position: 0; color: Qt.alpha(Theme.deep, 0.95) }
            GradientStop { position: 0.6; color: Qt.alpha(Theme.deep, 0.9) }
            GradientStop { position: 1; color: Qt.alpha(Theme.deep, 0) }
        }
    }
    OrganisationHead {
        id: head

        anchors { left: parent.left; leftMargin: Theme.margin; top: parent.top; topMargin: Theme.px(48) }
        view: panel.view
        room: panel.width - 2 * Theme.margin - (tags.width > 0 ? tags.width + Theme.wideGap : 0)
    }
    Row {
        id: tags

        anchors { right: parent.right; rightMargin: Theme.margin; verticalCenter: head.verticalCenter }
        spacing: Theme.gap

        Tag {
            text: panel.view.practice ? qsTr("Practice: nothing is counted") : ""
        }
        Tag {
            text: !panel.view.example ? "" : Theme.portrait || Theme.textScale > 1.2 || panel.view.phase === "before" ? qsTr("Example figures") : qsTr("Example with made-up figures")
        }
        Tag {
            text: panel.view.phase === "before" ? qsTr("Begins in %Ln day(s)", "", panel.view.days)
                : panel.view.phase === "running" ? qsTr("%Ln day(s) left", "", panel.view.days)
                : panel.view.phase === "last_day" ? qsTr("Last day")
                : ""
        }
    }
    StoryDots {
        id: dots

        anchors { left: parent.left; leftMargin: Theme.margin - (asCount ? 0 : Theme.px(12)); bottom: parent.bottom; bottomMargin: Theme.px(20) }
        count: panel.order.length
        current: panel.place
        room: panel.width * 0.56 - Theme.margin // beside a picture
        onChosen: index => panel.choose(index)
    }
    ThanksPanel {
        objectName: "thanks-panel"
        anchors.fill: parent
        moments: panel.moments
        practice: panel.view.practice
        room: puppy.largest
    }
    Puppy {
        id: puppy

        objectName: "puppy"

        readonly property bool thanking: panel.moments.kind !== ""
        readonly property real largest: Math.min(Theme.px(390), panel.height / 2)

        implicitWidth: Theme.storyFoot - Theme.px(6)

        // At rest below the words, where it covers nothing.
        anchors { right: parent.right; bottom: parent.bottom; bottomMargin: -Theme.px(2) }
        anchors.rightMargin: Theme.margin
        visible: thanking || !front.halved // a picture stands in its corner
        width: thanking ? largest : implicitWidth
        height: width

        Behavior on width {
            NumberAnimation { duration: Theme.calm; easing.type: Easing.InOutQuad }
        }
    }
    Connections {
        target: panel.moments

        function onBegan(): void {
            puppy.wag();
        }
    }
}
