pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// The stories one by one: a calm change after each has been read, at once when somebody touches, swipes or presses a key.
FocusScope {
    id: panel

    required property AttractView view
    required property ThanksQueue moments
    required property AttendeeView attendee
    property Item dotsIn: null // where the dots stand instead, within reach
    property int current: 0 // among all stories
    property int round: 0
    property bool resting: false
    readonly property int count: view.stories.length
    readonly property StoryShown story: count > 0 ? view.stories[Math.min(current, count - 1)] : null
    readonly property int rounds: view.turns.reduce((most, turn) => Math.max(most, turn.round + 1), 1)
    readonly property var order: view.turns.filter(turn => turn.round === round % rounds).map(turn => turn.story)
    readonly property int place: order.indexOf(current)
    readonly property int stays: story === null ? 1000 : story.seconds * 1000
    signal enlarged(string name)

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

    onCurrentChanged: if (!order.includes(current)) round = view.turns.find(turn => turn.story === current)?.round ?? round // whoever shows it has its dot
    onStoryChanged: pages.turnTo(story)
    onCountChanged: current = Math.max(0, Math.min(current, count - 1))
    Keys.onLeftPressed: choose(place + (Application.layoutDirection === Qt.RightToLeft ? 1 : -1))
    Keys.onRightPressed: choose(place + (Application.layoutDirection === Qt.RightToLeft ? -1 : 1))

    Timer { // the next one is laid out and its picture read shortly before; sooner, two would be kept all the time
        property bool laid: false
        readonly property int before: Math.min(3000, panel.stays / 2)

        objectName: "next-story"
        running: panel.visible && panel.count > 1 && !panel.resting && !panel.attendee.paused && panel.moments.kind === ""
        interval: laid ? before : panel.stays - before
        repeat: true
        onRunningChanged: laid = false
        onTriggered: {
            laid = !laid;
            if (laid)
                pages.lay(panel.view.stories[panel.order[(panel.place + 1) % panel.order.length] ?? 0]);
            else
                panel.show(panel.place + 1 >= panel.order.length && panel.attendee.passRound() ? 0 : panel.place + 1);
        }
    }
    Timer {
        id: rest
        interval: Theme.restAfterTouchMilliseconds
        onTriggered: panel.resting = false
    }

    OrganisationHead {
        id: head

        z: 1
        anchors { left: parent.left; leftMargin: Theme.margin; top: parent.top; topMargin: Theme.px(48) }
        view: panel.view
        room: pages.upper.asks ? pages.upper.beside - Theme.margin : panel.width - 2 * Theme.margin - (tags.width > 0 ? tags.width + Theme.wideGap : 0)
    }
    StoryTags {
        id: tags

        z: 1
        x: pages.upper.asks !== LayoutMirroring.enabled ? Theme.margin : parent.width - width - Theme.margin
        y: stacked ? head.y + head.height + (height > 0 ? Theme.px(12) : 0) : head.y + (head.height - height) / 2
        stacked: pages.upper.asks // beside its code
        view: panel.view
    }

    StoryPages {
        id: pages

        anchors.fill: parent
        view: panel.view
        start: tags.y + tags.height + Theme.px(16)
        onEnlarged: name => panel.enlarged(name)
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

    StoryDots {
        id: dots

        parent: panel.dotsIn ?? panel
        anchors { left: parent.left; leftMargin: Theme.margin - Theme.px(asCount ? 0 : 12); bottom: parent.bottom; bottomMargin: Theme.px(panel.dotsIn === null ? 20 : 8) }
        count: panel.order.length
        current: panel.place
        room: (panel.dotsIn === null ? pages.upper.beside : panel.width) - Theme.margin // beside a picture or a code
        paused: panel.attendee.paused
        onChosen: index => panel.choose(index)
        onPausing: panel.attendee.pause()
    }
    ForAMoment {
        anchors.fill: parent
        z: 1 // over the dots, which have come to this place later
        wanted: panel.moments.kind !== "" && panel.moments.kind !== "goal"
        sourceComponent: ThanksPanel {
            id: thanks

            objectName: "thanks-panel"
            leavesGoals: true
            moments: panel.moments
            practice: panel.view.practice
            room: puppy.largest

            Puppy { // comes to celebrate, and goes
                id: puppy

                readonly property real largest: thanks.kind === "milestone" ? Math.min(Theme.px(480), panel.height * (Theme.portrait ? 0.5 : 0.62)) : Math.min(Theme.px(280), panel.height * 0.4)

                objectName: "puppy"
                anchors { right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom; bottomMargin: -Theme.px(2) }
                width: largest
                height: width
                Component.onCompleted: wag()
            }
            Connections {
                target: panel.moments

                function onBegan(): void {
                    puppy.wag();
                }
            }
        }
    }
}
