pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components
import Kiosk.Attract
import Kiosk.SecondScreen

// Everything on the second screen. Nothing on it can be touched; a keyboard ends it with Ctrl+Q.
FocusScope {
    id: stage

    required property AttractView view
    required property SecondScreenView second
    required property ThanksQueue moments
    property bool motion: true
    property real textScale: 1
    property real inches: 32 // from corner to corner
    property real scanMetres: 2
    property real readingMetres: 10
    property int turn: 0 // degrees, on a screen that is mounted on its side
    readonly property bool sideways: turn % 180 !== 0

    anchors.centerIn: parent
    width: (sideways ? parent?.height : parent?.width) ?? 0
    height: (sideways ? parent?.width : parent?.height) ?? 0
    rotation: turn
    focus: true
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Q && event.modifiers & Qt.ControlModifier)
            second.end();
    }

    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "motion"; value: stage.motion }
    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "textScale"; value: stage.textScale }
    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "inches"; value: stage.inches }
    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "scanMetres"; value: stage.scanMetres }
    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "readingMetres"; value: stage.readingMetres }
    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "ownDeep"; value: stage.view.deep }
    Binding { restoreMode: Binding.RestoreNone; target: Theme; property: "ownAccent"; value: stage.view.accent }
    onWidthChanged: Theme.fit(width, height)
    onHeightChanged: Theme.fit(width, height)
    Component.onCompleted: Theme.fit(width, height)

    RingedSurface {
        anchors.fill: parent
        visible: stage.view.scene === "starting"
    }
    SecondScreenScene {
        objectName: "second-screen"
        anchors.fill: parent
        enabled: false
        visible: stage.view.scene === "attract"
        view: stage.view
        second: stage.second
        moments: stage.moments
    }
    Loader {
        anchors.fill: parent
        enabled: false
        active: stage.view.scene === "failsafe"
        sourceComponent: Component { FailSafeScene { view: stage.view } }
    }
}
