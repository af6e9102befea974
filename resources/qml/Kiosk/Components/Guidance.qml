pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core

// For whoever doesn't see: a key or a held corner begins what is spoken and ends it, and four keys go with it.
Item {
    id: guidance

    required property AttendeeView attendee
    property bool active: true

    component Key: Shortcut {
        property int place: 0

        enabled: guidance.active && guidance.attendee.guided
        sequence: guidance.attendee.speechKeys[place] ?? ""
        onActivated: guidance.attendee.step(place)
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Shortcut {
        enabled: guidance.active
        sequence: guidance.attendee.speechKey
        autoRepeat: false
        onActivated: guidance.attendee.guide()
    }
    Key {}
    Key { place: 1 }
    Key { place: 2; autoRepeat: false }
    Key { place: 3; autoRepeat: false }
    Loader { // whoever comes next sees why a touch only speaks; whoever listens was told
        anchors { left: parent.left; bottom: parent.bottom }
        active: guidance.active && guidance.attendee.guided
        sourceComponent: Rectangle {
            objectName: "speech-sign"
            width: Math.min(guidance.width, Theme.px(1000))
            height: Theme.edge
            color: Theme.ink

            FitText {
                anchors { fill: parent; leftMargin: Theme.px(20); rightMargin: Theme.px(20) }
                horizontalAlignment: Text.AlignLeft // where the corner is, in every language
                verticalAlignment: Text.AlignVCenter
                text: qsTr("Spoken guidance is on. Hold this corner to turn it off.")
                color: Theme.paper
                largest: Theme.px(30)
                smallest: Theme.px(18)
                oneLine: true
                font.weight: Font.Bold
                Accessible.ignored: true
            }
        }
    }
    Item {
        anchors { left: parent.left; bottom: parent.bottom }
        objectName: "speech-corner"
        width: Theme.px(120)
        height: Theme.px(120)

        PointHandler {
            id: finger

            readonly property bool inside: active && parent.contains(point.position)

            enabled: guidance.active && !guidance.attendee.guided
            onInsideChanged: inside ? hold.restart() : hold.stop()
        }
        Timer {
            id: hold

            interval: Theme.holdMilliseconds
            onTriggered: if (finger.inside) guidance.attendee.guide()
        }
    }
}
