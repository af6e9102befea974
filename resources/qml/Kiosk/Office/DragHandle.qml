pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components

// Where an item of a list is taken hold of, by a finger or the mouse; what is dragged follows it.
Item {
    id: handle

    required property Item frame // in which it moves
    readonly property bool held: area.pressed
    property real start: 0
    property real by: 0 // how far it is dragged
    signal dropped(real by)

    Accessible.ignored: true // keys and buttons move the item too

    Grid {
        anchors.centerIn: parent
        columns: 2
        spacing: Theme.px(7)

        Repeater {
            model: 6

            Rectangle {
                width: Theme.px(7)
                height: width
                radius: width / 2
                color: handle.held ? Theme.ink : Theme.inkSoft
            }
        }
    }
    MouseArea {
        id: area

        anchors.fill: parent
        preventStealing: true // the list stays where it is
        cursorShape: pressed ? Qt.ClosedHandCursor : Qt.OpenHandCursor
        onPressed: mouse => handle.start = mapToItem(handle.frame, mouse.x, mouse.y).y
        onPositionChanged: mouse => handle.by = mapToItem(handle.frame, mouse.x, mouse.y).y - handle.start
        onReleased: {
            const by = handle.by;
            handle.by = 0;
            handle.dropped(by);
        }
        onCanceled: handle.by = 0
    }
}
