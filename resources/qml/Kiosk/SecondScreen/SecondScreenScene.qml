pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components
import Kiosk.Attract

// For a stage or a hall, read from ten metres: whose drive it is, how far it has come, what came last, and one code.
Item {
    id: scene

    required property AttractView view
    required property SecondScreenView second
    required property ThanksQueue moments
    readonly property bool upright: height > width
    readonly property GoalShown goal: view.goals.length > 0 ? view.goals[0] : null
    // Letters that are read from as far as the settings say, as far as the screen has room for them.
    readonly property int far: Math.max(Theme.px(48), Math.min(Theme.px(92), Math.ceil(Theme.readingMetres * 5 * Theme.millimetre / Theme.capitalShare)))
    readonly property real codeRoom: view.asks.length === 0 ? 0 : upright ? Math.min(height * 0.38, width) : Math.min(width * 0.38, height * 0.9)

    Rectangle {
        anchors.fill: parent
        color: Theme.mist
    }
    Item {
        id: words

        anchors { left: parent.left; top: parent.top }
        width: scene.upright ? parent.width : parent.width - scene.codeRoom
        height: scene.upright ? parent.height - scene.codeRoom : parent.height

        RingedSurface {
            id: head

            width: parent.width
            height: scene.goal === null ? parent.height - gifts.height : parent.height * (scene.upright ? 0.3 : 0.32)

            OrganisationHead {
                id: organisation

                y: Theme.px(32)
                anchors { left: parent.left; leftMargin: Theme.margin }
                view: scene.view
                tall: scene.far * 0.72
                letters: scene.far * 0.44
                room: head.width - 2 * Theme.margin - (mark.visible ? mark.width + Theme.gap : 0)
            }
            Tag {
                id: mark

                anchors { right: parent.right; rightMargin: Theme.margin; verticalCenter: organisation.verticalCenter }
                text: scene.view.practice ? qsTr("Practice: nothing is counted")
                    : scene.view.example ? qsTr("Example figures") : ""
            }
            FitText {
                readonly property bool alone: scene.goal === null // over the puppy, with the whole width

                anchors { left: parent.left; right: alone ? parent.right : puppy.left; top: organisation.bottom; bottom: alone ? puppy.top : parent.bottom }
                anchors { leftMargin: Theme.margin; rightMargin: alone ? Theme.margin : Theme.gap; topMargin: Theme.px(8); bottomMargin: Theme.px(20) }
                verticalAlignment: Text.AlignVCenter
                text: scene.view.title
                color: Theme.textOnDeep
                largest: alone ? Math.max(scene.far, Math.min(Theme.giantSize, 3.5 * width / text.length)) : scene.far * 1.5 // alone in two lines, where it can be
                smallest: Theme.text(32)
                lineHeight: 0.92
                font.weight: Font.ExtraBold
            }
            Puppy {
                id: puppy

                objectName: "puppy"
                anchors { right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom; bottomMargin: -Theme.px(2) }
                implicitWidth: Math.min(head.height * (scene.goal === null ? 0.4 : 0.55), Theme.px(scene.goal === null ? 420 : 220))
            }
        }
        GoalInTheHall {
            id: hall

            objectName: "goal"
            anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: gifts.top }
            visible: scene.goal !== null
            goal: scene.goal
            begun: scene.goal === null || scene.view.phase !== "before"
            far: scene.far
            cutOff: scene.second.cutOff
            asOf: scene.second.asOf
        }
        LastGifts {
            id: gifts

            objectName: "last-gifts"
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: amounts.length === 0 ? 0 : scene.far * 1.9
            amounts: scene.goal === null || scene.goal.unit === "money" ? scene.second.gifts : [] // beside a count of people money says nothing
            age: scene.goal === null ? hall.age : ""
            far: scene.far
            fresh: scene.moments.kind === "gift"
        }
    }
    Repeater {
        model: scene.view.asks

        CodeCard {
            id: card

            required property AskShown modelData
            required property int index

            objectName: `code-${ask.kind}`
            x: scene.LayoutMirroring.enabled || scene.upright ? Theme.cardGap : words.width + Theme.cardGap
            y: (scene.upright ? words.height : 0) + Theme.cardGap
            width: (scene.upright ? scene.width : scene.codeRoom) - 2 * Theme.cardGap
            height: (scene.upright ? scene.codeRoom : scene.height) - 2 * Theme.cardGap
            visible: index === 0
            ask: modelData
            aside: scene.upright && ask.host.length < 26 // a longer one has the whole width
            verbSize: scene.far * 1.2
            hostSize: scene.far * 0.75
            inset: Theme.px(44)
            hostBroken: aside && ask.host.length > 16
            onProvenChanged: Qt.callLater(report)
            onRefusedChanged: Qt.callLater(report)
            onModulePixelsChanged: Qt.callLater(report)

            function report(): void {
                if (!visible || width < 1 || height < 1)
                    return;
                if (refused)
                    scene.view.codeRefused(ask.kind);
                else if (proven)
                    scene.view.codeShown(ask.kind, modulePixels, Math.floor(8 * Theme.unit));
            }
        }
    }
    // Three sizes of joy: a gift has the head, a milestone all words, the goal the whole screen.
    ThanksPanel {
        id: thanks

        objectName: "thanks-panel"
        anchors { left: parent.left; top: parent.top }
        width: kind === "goal" ? scene.width : words.width
        height: kind === "goal" ? scene.height : kind === "milestone" ? words.height : head.height
        moments: scene.moments
        practice: scene.view.practice
        room: celebrating.width
    }
    Puppy {
        id: celebrating

        anchors { right: thanks.right; rightMargin: Theme.margin; bottom: thanks.bottom; bottomMargin: -Theme.px(2) }
        width: Math.min(thanks.height * 0.8, thanks.width * 0.3, Theme.px(560))
        height: width
        visible: thanks.visible
        opacity: thanks.opacity
    }
    Connections {
        target: scene.moments

        function onBegan(): void {
            celebrating.wag();
        }
    }
}
