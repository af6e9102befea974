import QtQuick
import Kiosk.Core
import Kiosk.Giving
import Kiosk.Look
import Kiosk.Scenes

// Everything on the screen. Which scene is seen is the view's to say.
Item {
    id: stage

    required property AttractView view
    required property GivingView giving
    required property StaffNotes notes
    required property Moments moments
    property bool motion: true
    property real textScale: 1
    property alias story: attract.currentStory
    property alias staffOpen: corner.open
    property string enlarged: ""

    // Whoever is in front now has the keys.
    function focusFront(): void {
        const front = scan.visible ? scan : scenes.visible ? scenes : attract;
        front.forceActiveFocus();
    }

    anchors.fill: parent
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "motion"; value: stage.motion }
    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "textScale"; value: stage.textScale }
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
        visible: stage.view.scene === "attract" && !scenes.visible
        enabled: !scan.visible && !corner.open
        focus: true
        view: stage.view
        giving: stage.giving
        moments: stage.moments
        onEnlarged: kind => stage.enlarged = kind
    }
    FailSafeScene {
        anchors.fill: parent
        visible: stage.view.scene === "failsafe" && !scenes.visible
        view: stage.view
        note: stage.notes.headline
        enabled: !scan.visible && !corner.open
        onEnlarged: kind => stage.enlarged = kind
    }
    GivingScenes {
        id: scenes

        objectName: "giving"
        anchors.fill: parent
        enabled: !scan.visible && !corner.open
        view: stage.view
        giving: stage.giving
        onEnlarged: kind => stage.enlarged = kind
        onVisibleChanged: if (!corner.open) stage.focusFront()
    }
    ScanScene {
        id: scan

        objectName: "scan-scene"
        anchors.fill: parent
        visible: stage.view.scene !== "starting" && stage.enlarged !== ""
        enabled: !corner.open
        view: stage.view
        kind: stage.enlarged
        onClosed: {
            stage.enlarged = "";
            stage.focusFront();
        }
    }
    StaffCorner {
        id: corner

        anchors.fill: parent
        notes: stage.notes
        onClosed: stage.focusFront()
    }
}
