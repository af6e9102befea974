import QtQuick
import Kiosk.Components

// An arrow to where the reader stands, of the look of a call; it comes and goes a little, and rests without motion.
Item {
    id: cue

    required property string side // left, right or below
    readonly property real turned: side === "left" ? 0 : side === "right" ? 180 : -90
    property real step: 0

    implicitWidth: Theme.px(112)
    implicitHeight: implicitWidth
    Accessible.ignored: true
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    SequentialAnimation {
        running: cue.visible && Theme.motion
        loops: Animation.Infinite
        onStopped: cue.step = 0

        NumberAnimation { target: cue; property: "step"; to: 1; duration: Theme.calm; easing.type: Easing.InOutSine }
        NumberAnimation { target: cue; property: "step"; to: 0; duration: Theme.calm; easing.type: Easing.InOutSine }
        PauseAnimation { duration: Theme.restBetweenMilliseconds }
    }
    Item {
        anchors.fill: parent
        rotation: cue.turned

        Rectangle {
            x: -Theme.px(14) * cue.step
            width: parent.width
            height: parent.height
            radius: width / 2
            color: Theme.accent

            Sign {
                anchors.centerIn: parent
                implicitWidth: parent.width * 0.6
                kind: "leave"
                weight: 2.6
            }
        }
    }
}
