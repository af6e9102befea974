pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Booth
import Kiosk.Core
import Kiosk.Giving
import Kiosk.Components
import Kiosk.Office
import Kiosk.Attract

// Everything on the screen. Which scene is seen is the view's to say.
Item {
    id: stage

    required property AttractView view
    required property GivingView giving
    required property DoorView door
    required property BoothView booth
    required property OfficeView office
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
    property int turn: 0 // degrees, on a screen that is mounted on its side
    property bool windowed: false
    readonly property bool sideways: turn % 180 !== 0
    readonly property bool staffed: door.scene !== "" || booth.visible || office.visible // the public scenes rest behind

    // Whoever is in front now has the keys.
    function focusFront(): void {
        const front = back.visible ? back : boothScenes.visible ? boothScenes : ask.visible ? ask : languages.active ? languages : scan.visible ? scan : scenes.visible ? scenes : attract;
        front.forceActiveFocus();
    }

    anchors.centerIn: parent
    width: (sideways ? parent?.height : parent?.width) ?? 0
    height: (sideways ? parent?.width : parent?.height) ?? 0
    rotation: turn
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "motion"; value: stage.motion }
    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "textScale"; value: stage.textScale }
    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "inches"; value: stage.inches }
    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "scanMetres"; value: stage.scanMetres }
    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "readingMetres"; value: stage.readingMetres }
    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "choosesLanguage"; value: stage.attendee.spoken !== "" }
    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "deep"; value: stage.view.deep }
    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "accent"; value: stage.view.accent }
    onWidthChanged: Theme.fit(width, height)
    onHeightChanged: Theme.fit(width, height)
    Component.onCompleted: Theme.fit(width, height)

    RingedSurface {
        anchors.fill: parent
        visible: stage.view.scene === "starting"
    }
    AttractScene {
        id: attract

        anchors.fill: parent
        visible: stage.view.scene === "attract" && !scenes.visible && !languages.active && !stage.staffed
        enabled: !scan.visible && !languages.active && !stage.staffed
        focus: true
        view: stage.view
        giving: stage.giving
        moments: stage.moments
        attendee: stage.attendee
        onEnlarged: kind => stage.enlarged = kind
    }
    FailSafeScene {
        anchors.fill: parent
        visible: stage.view.scene === "failsafe" && !scenes.visible && !stage.staffed
        view: stage.view
        note: stage.notes.headline
        enabled: !scan.visible && !stage.staffed
        onEnlarged: kind => stage.enlarged = kind
    }
    GivingScenes {
        id: scenes

        objectName: "giving"
        anchors.fill: parent
        enabled: !scan.visible && !languages.active && !stage.staffed
        view: stage.view
        giving: stage.giving
        attendee: stage.attendee
        onEnlarged: kind => stage.enlarged = kind
        onVisibleChanged: stage.focusFront()
    }
    Loader {
        id: languages

        anchors.fill: parent
        active: stage.attendee.choosing && !stage.staffed
        visible: active
        sourceComponent: Component { LanguageScene { objectName: "languages"; focus: true; attendee: stage.attendee } }
        onLoaded: stage.focusFront()
        onActiveChanged: if (!active) stage.focusFront()
    }
    PointHandler {
        onActiveChanged: if (active) stage.attendee.touched()
    }
    ScanScene {
        id: scan

        objectName: "scan-scene"
        anchors.fill: parent
        visible: stage.view.scene !== "starting" && stage.enlarged !== ""
        enabled: !stage.staffed
        view: stage.view
        kind: stage.enlarged
        onClosed: {
            stage.enlarged = "";
            stage.focusFront();
        }
    }
    StaffCorner {
        anchors { left: parent.left; top: parent.top }
        enabled: !stage.staffed
        notes: stage.notes
        labelled: stage.windowed
        onKnocked: stage.door.knock()
    }
    StaffScene {
        id: ask

        anchors.fill: parent
        wanted: stage.door.scene !== ""
        sourceComponent: Component { DoorScene { objectName: "door"; focus: true; door: stage.door } }
        onVisibleChanged: stage.focusFront()
    }
    StaffScene {
        id: boothScenes

        anchors.fill: parent
        wanted: stage.booth.visible
        sourceComponent: Component { BoothScenes { objectName: "booth"; focus: true; booth: stage.booth } }
        onVisibleChanged: stage.focusFront()
    }
    StaffScene {
        id: back

        anchors.fill: parent
        wanted: stage.office.visible
        sourceComponent: Component { OfficeScenes { objectName: "office"; focus: true; office: stage.office; byTouch: !stage.windowed } }
        onVisibleChanged: stage.focusFront()
    }
}
