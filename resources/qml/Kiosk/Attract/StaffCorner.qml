import QtQuick
import Kiosk.Core
import Kiosk.Components

// A corner to hold with a finger, for the people who run the booth; a dot says that something should be done.
Item {
    id: corner

    required property StaffNotes notes
    property bool labelled: false // in a window the way is seen, and a click is enough
    signal knocked()

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Rectangle {
        anchors { left: parent.left; top: parent.top; margins: Theme.px(14) }
        width: Theme.px(20)
        height: width
        radius: width / 2
        visible: corner.notes.urgent
        color: Theme.accent
        border.width: Theme.stroke
        border.color: Theme.ink
    }
    Item {
        anchors { left: parent.left; top: parent.top }
        objectName: "staff-corner"
        visible: corner.enabled
        width: Theme.px(120)
        height: Theme.px(120)
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("For the booth")

        // What Qt calls of a button that is pressed by a screen reader; a handler of ours would be a second action.
        function accessiblePressAction(): void {
            corner.knocked();
        }

        Tag {
            anchors { left: parent.left; top: parent.top; leftMargin: Theme.px(44); topMargin: Theme.px(4) }
            visible: corner.labelled
            text: qsTr("Staff")
            silent: true
        }
        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
            longPressThreshold: Theme.holdMilliseconds / 1000
            onLongPressed: corner.knocked()
            onTapped: if (corner.labelled) corner.knocked()
        }
    }
}
