import QtQuick
import Kiosk.Core
import Kiosk.Look
import Kiosk.Scenes

Window {
    id: window

    required property AttractView view
    required property StaffNotes notes
    property bool motion: true
    property real textScale: 1
    property alias story: attract.currentStory
    property alias staffOpen: corner.open
    property string enlarged: ""

    width: 1920
    height: 1080
    color: Theme.deep
    title: view.organisation || qsTr("Donation kiosk")

    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Binding { target: Theme; property: "motion"; value: window.motion }
    Binding { target: Theme; property: "textScale"; value: window.textScale }
    Binding { target: Theme; property: "deep"; value: window.view.deep }
    Binding { target: Theme; property: "accent"; value: window.view.accent }
    onWidthChanged: Theme.fit(width, height)
    onHeightChanged: Theme.fit(width, height)
    Component.onCompleted: Theme.fit(width, height)

    DeepSurface {
        anchors.fill: parent
        visible: window.view.scene === "starting"
    }
    AttractScene {
        id: attract

        anchors.fill: parent
        visible: window.view.scene === "attract"
        focus: window.enlarged === ""
        view: window.view
        onEnlarged: kind => window.enlarged = kind
    }
    ScanScene {
        objectName: "scan-scene"
        anchors.fill: parent
        visible: window.view.scene === "attract" && window.enlarged !== ""
        focus: visible
        view: window.view
        kind: window.enlarged
        onClosed: window.enlarged = ""
    }
    FailSafeScene {
        anchors.fill: parent
        visible: window.view.scene === "failsafe"
        note: window.notes.headline
    }
    StaffCorner {
        id: corner

        anchors.fill: parent
        notes: window.notes
    }
}
