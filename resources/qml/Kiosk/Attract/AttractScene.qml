pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// What a passer-by sees: a story, the goals, both codes, and the way in.
FocusScope {
    id: scene

    required property AttractView view
    required property GivingView giving
    required property ThanksQueue moments
    required property AttendeeView attendee
    readonly property bool choosesLanguage: attendee.spoken !== ""
    property alias currentStory: stories.current
    readonly property int goalsHeight: view.goals.length === 0 ? Theme.px(208)
        : Theme.portrait ? Math.min(height * 0.18, Theme.text(view.goals.length * (view.goals.length > 2 ? 104 : 124) + 40))
        : Math.min(height * 0.36, Theme.text(view.goals.length * (view.goals.length > 2 ? 108 : 158) + 44))
    signal enlarged(string kind)

    StoryPanel {
        id: stories

        objectName: "stories"
        view: scene.view
        moments: scene.moments
        attendee: scene.attendee
        focus: true
        onEnlarged: name => scene.enlarged(name)
        dotsIn: strip.height > 0 ? strip : null
        anchors { left: parent.left; top: parent.top }
        width: Theme.portrait ? parent.width : parent.width - codes.width
        height: Theme.portrait ? parent.height - goals.height - codes.height - strip.height - way.height - Theme.px(24) : parent.height - goals.height
    }
    Rectangle {
        id: goals

        anchors { left: parent.left; top: stories.bottom }
        width: stories.width
        height: Theme.portrait && scene.view.goals.length === 0 ? 0 : scene.goalsHeight
        color: Theme.paper

        GoalsPanel {
            objectName: "goals"
            anchors.fill: parent
            anchors.rightMargin: Theme.portrait ? 0 : way.both + Theme.margin - Theme.px(24)
            view: scene.view
        }
        PlainText {
            anchors { left: parent.left; leftMargin: Theme.margin; verticalCenter: parent.verticalCenter }
            width: parent.width - way.both - 3 * Theme.margin
            visible: scene.view.goals.length === 0 && !Theme.portrait
            text: qsTr("Scan a code with your phone’s camera, or touch for a larger one.")
            font.pixelSize: Theme.bodySize
            font.weight: Font.Bold
        }
    }
    CodesPanel {
        id: codes

        objectName: "codes"
        view: scene.view
        anchors.right: parent.right
        y: Theme.portrait ? stories.height + goals.height : 0
        width: Theme.portrait ? parent.width : column
        height: Theme.portrait ? tall : parent.height
        onEnlarged: kind => scene.enlarged(kind)
    }
    Rectangle {
        id: strip

        anchors { left: parent.left; right: parent.right; top: codes.bottom }
        height: Theme.portrait && Theme.inReach && scene.view.stories.length > 1 ? Theme.touch + Theme.gap : 0
        color: Theme.deep
    }
    Rectangle {
        anchors { left: parent.left; right: parent.right; top: strip.bottom; bottom: parent.bottom }
        visible: Theme.portrait
        color: Theme.mist
    }
    TouchButton {
        id: way

        readonly property int beside: (scene.choosesLanguage ? 1 : 0) + (Theme.adjustable ? 1 : 0) // an attendee's own buttons
        readonly property bool atSide: beside > 0 && (Theme.portrait || goals.height < Theme.px(320))
        readonly property int both: Theme.px(!atSide ? 470 : beside > 1 ? 608 : 568) // on a wide screen, with the button at its side
        readonly property real below: beside > 0 && !atSide ? Theme.px(88) + Theme.gap : 0

        objectName: "way-in"
        padding: Theme.px(8)
        primary: true
        visible: scene.view.booth !== "closed"
        text: scene.view.booth === "open" ? qsTr("Touch to give") : qsTr("Scan to give")
        detail: !scene.giving.offered ? qsTr("with your phone")
            : scene.giving.byCard && scene.giving.byPhone ? qsTr("by card or with your phone")
            : scene.giving.byCard ? qsTr("by card")
            : qsTr("with your phone")
        letterSize: Math.min(Theme.px(Theme.portrait && Theme.textScale > 1.2 ? 60 : 76), Math.max(Theme.farSize, Theme.text(56)))
        width: (Theme.portrait ? parent.width - 2 * Theme.px(12) : both) - (atSide ? beside * (Theme.px(Theme.portrait ? 128 : 80) + Theme.px(12)) : 0)
        height: Theme.portrait ? Theme.px(Theme.textScale > 1.2 ? 152 : 136) : Math.min(goals.height - 2 * Theme.px(24) - below, Theme.px(240))
        x: Theme.portrait ? (LayoutMirroring.enabled ? parent.width - width - Theme.px(12) : Theme.px(12))
            : LayoutMirroring.enabled ? scene.width - goals.width + Theme.margin + both - width : goals.width - both - Theme.margin
        y: Theme.portrait ? parent.height - height - Theme.px(24) : goals.y + (goals.height - height - below) / 2
        onClicked: {
            if (scene.giving.offered)
                scene.giving.begin();
            else
                scene.enlarged(scene.view.asks.length > 0 ? scene.view.asks[0].kind : "");
        }
    }
    component Own: AttendeeButton {
        property real before: 0 // what stands between it and the way in, or the row's beginning
        readonly property real at: way.atSide ? way.width + Theme.px(12) + before : before

        width: Theme.px(Theme.portrait ? 128 : 80)
        height: way.atSide ? way.height : Theme.px(88)
        x: LayoutMirroring.enabled ? way.x + way.width - at - width : way.x + at
        y: way.atSide ? way.y : way.y + way.height + Theme.gap
    }

    Own {
        id: language

        objectName: "language"
        visible: scene.choosesLanguage
        sign: "language"
        text: way.atSide ? scene.attendee.short : scene.attendee.spoken
        atSide: !way.atSide
        width: way.atSide ? Theme.px(Theme.portrait ? 128 : 80) : way.width - (access.visible ? access.width + Theme.px(12) : 0)
        Accessible.name: qsTr("Language: %1").arg(scene.attendee.spoken)
        onClicked: scene.attendee.choose()
    }
    Own {
        id: access

        objectName: "access"
        visible: Theme.adjustable
        before: language.visible ? language.width + Theme.px(12) : 0
        sign: "access"
        chosen: scene.attendee.preferred
        Accessible.name: qsTr("Accessibility")
        onClicked: scene.attendee.adjust()
    }
    ClosedSign {
        objectName: "closed"
        anchors.fill: way
        visible: !way.visible
        day: scene.view.backDay
        time: scene.view.backTime
    }
    ForAMoment {
        anchors.fill: parent
        wanted: scene.moments.kind === "goal"
        sourceComponent: ThanksPanel {
            objectName: "goal-panel"
            moments: scene.moments
            practice: scene.view.practice
            whole: true
            room: Theme.portrait ? 0 : dancing.width
            below: Theme.portrait ? dancing.height : 0

            Puppy {
                id: dancing

                anchors { right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom; bottomMargin: -Theme.px(2) }
                width: Math.min(Theme.px(620), parent.height * 0.56)
                height: width
                Component.onCompleted: wag()
            }
            TapHandler { // whoever wants to give needn't wait
                gesturePolicy: TapHandler.ReleaseWithinBounds
                onTapped: scene.moments.over()
            }
        }
    }
}
