pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Giving
import Kiosk.Components
import Kiosk.Attract

// Everything on the screen. Which scene is seen is the view's to say.
Item {
    id: stage

    required property AttractView view
    required property GivingView giving
    required property DoorView door
    required property BoothView booth
    required property OfficeEntrance office
    required property StaffNotes notes
    required property ThanksQueue moments
    required property AttendeeView attendee
    property bool motion: true
    property real textScale: 1
    property real inches: 32 // from corner to corner
    property real scanMetres: 2
    property real readingMetres: 3
    property alias story: attract.currentStory
    property string enlarged: ""
    property alias switches: guide.switches
    property alias switchKeys: guide.switchKeys
    property alias switchSeconds: guide.switchSeconds
    property int turn: 0 // degrees, on a screen that is mounted on its side
    property bool windowed: false
    property int bottomMillimetres: -1 // of the screen, above the floor
    readonly property real full: (sideways ? parent?.width : parent?.height) ?? 0
    readonly property var sized: [width, full]
    readonly property bool sideways: turn % 180 !== 0
    readonly property bool covered: staffed || scan.visible || choice.visible // what is below isn't there for a screen reader
    readonly property bool staffed: door.scene !== "" || booth.visible || office.visible // the public scenes rest behind

    // Whoever is in front has the keys; called once all that comes and goes at the same time has done so.
    function focusFront(): void {
        const front = staff.front() ?? (choice.visible ? choice : scan.visible ? scan : scenes.visible ? scenes : attract);
        front.forceActiveFocus();
        if (guide.keyed && !staffed)
            guide.show();
    }

    function touched(): void {
        if (staffed)
            return; // whoever chose something here isn't who types a PIN
        attendee.touched();
        giving.touched();
        scan.touched();
    }

    anchors.centerIn: parent
    anchors.verticalCenterOffset: turn === 0 ? -Theme.lift / 2 : turn === 180 ? Theme.lift / 2 : 0
    anchors.horizontalCenterOffset: turn === 90 ? Theme.lift / 2 : turn === 270 ? -Theme.lift / 2 : 0
    width: (sideways ? parent?.height : parent?.width) ?? 0
    height: full - Theme.lift
    rotation: turn
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "motion"; value: stage.motion && !stage.attendee.noMotion && !stage.attendee.paused }
    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "textScale"; value: stage.attendee.largeText ? Math.max(stage.textScale, 1.5) : stage.textScale }
    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "highContrast"; value: stage.attendee.highContrast }
    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "inReach"; value: stage.attendee.inReach && !stage.staffed }
    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "bottomMillimetres"; value: stage.bottomMillimetres }
    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "adjustable"; value: stage.attendee.preferences.length > 0 }
    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "inches"; value: stage.inches }
    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "scanMetres"; value: stage.scanMetres }
    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "readingMetres"; value: stage.readingMetres }
    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "choosesLanguage"; value: stage.attendee.spoken !== "" }
    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "ownDeep"; value: stage.view.deep }
    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "ownAccent"; value: stage.view.accent }
    Keys.onPressed: event => event.accepted = !staffed && guide.move(event.key)
    Keys.onReleased: touched()
    onSizedChanged: Theme.fit(width, full)
    onHeightChanged: Theme.fit(width, full) // also what lifts it
    Component.onCompleted: Theme.fit(width, full)

    RingedSurface {
        anchors.fill: parent
        visible: stage.view.scene === "starting"
    }
    AttractScene {
        id: attract

        anchors.fill: parent
        visible: stage.view.scene === "attract" && stage.giving.scene === "" && !stage.covered
        enabled: visible
        focus: true
        view: stage.view
        giving: stage.giving
        moments: stage.moments
        attendee: stage.attendee
        onEnlarged: kind => stage.enlarged = kind
    }
    FailSafeScene {
        anchors.fill: parent
        visible: stage.view.scene === "failsafe" && stage.giving.scene === "" && !stage.covered
        view: stage.view
        attendee: stage.attendee
        note: stage.notes.headline
        onEnlarged: kind => stage.enlarged = kind
    }
    LateScene {
        id: scenes

        anchors.fill: parent
        wanted: stage.giving.offered || stage.giving.scene !== ""
        visible: stage.giving.scene !== "" && !stage.covered
        enabled: visible
        file: Qt.resolvedUrl("Kiosk/Giving/GivingScenes.qml")
        known: ({ objectName: "giving", focus: true, view: stage.view, giving: stage.giving, attendee: stage.attendee })
        onLoaded: {
            const giving = item as GivingScenes;
            giving.enlarged.connect(kind => stage.enlarged = kind);
            giving.entered.connect(() => guide.keyed && !choice.visible && !["keypad", "email"].includes(stage.giving.scene) && guide.show());
        }
        onVisibleChanged: Qt.callLater(stage.focusFront)
    }
    Loader { // of languages, or of what makes the screen easier to use
        id: choice

        anchors.fill: parent
        active: (stage.attendee.choosing || stage.attendee.adjusting) && !stage.staffed
        visible: active && stage.giving.warns === 0
        sourceComponent: stage.attendee.adjusting ? preferences : languages
        onLoaded: Qt.callLater(stage.focusFront)
        onVisibleChanged: Qt.callLater(stage.focusFront)

        Component { id: languages; LanguageScene { objectName: "languages"; focus: true; attendee: stage.attendee } }
        Component { id: preferences; AccessibilityScene { objectName: "accessibility-scene"; focus: true; attendee: stage.attendee } }
    }
    TouchWatch {
        onTouched: {
            guide.keyed = false;
            guide.scanning = false;
            stage.touched();
        }
    }
    ScanScene {
        id: scan

        objectName: "scan-scene"
        anchors.fill: parent
        visible: stage.view.scene !== "starting" && stage.enlarged !== "" && !choice.visible
        enabled: !stage.staffed
        view: stage.view
        kind: stage.enlarged
        attendee: stage.attendee
        onClosed: {
            stage.enlarged = "";
            Qt.callLater(stage.focusFront);
        }
    }
    Loader {
        id: strip

        readonly property int seconds: scan.warns || (stage.giving.quiet && stage.giving.warns) || stage.attendee.warns

        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.footer }
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(1100))
        height: Theme.control + 2 * Theme.px(16)
        active: seconds > 0 && !stage.staffed
        sourceComponent: Component { TimeStrip { seconds: strip.seconds; onMore: stage.touched() } }
    }
    GoneCover {
        anchors.fill: parent
        there: strip.seconds > 0 || stage.giving.warns > 0
    }
    FocusGuide {
        id: guide

        anchors.fill: parent
        attendee: stage.attendee
        active: !stage.staffed
        onUsed: stage.touched()
    }
    StaffCorner {
        anchors { left: parent.left; top: parent.top }
        enabled: !stage.staffed
        notes: stage.notes
        labelled: stage.windowed
        onKnocked: stage.door.knock()
    }
    StaffScenes {
        id: staff

        anchors.fill: parent
        door: stage.door
        booth: stage.booth
        office: stage.office
        byTouch: !stage.windowed
        onTurned: Qt.callLater(stage.focusFront)
    }
}
