pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components
import Kiosk.Core

// What volunteers and staff see, in front of the public scenes. Their files are not even read before.
Item {
    id: staff

    required property DoorView door
    required property BoothView booth
    required property OfficeEntrance office
    required property bool byTouch
    signal turned()

    // Which of them is in front now, if any is.
    function front(): Item {
        return back.visible ? back : boothScenes.visible ? boothScenes : ask.visible ? ask : null;
    }

    LateScene {
        id: ask

        anchors.fill: parent
        wanted: staff.door.scene !== ""
        file: Qt.resolvedUrl("Kiosk/Booth/DoorScene.qml")
        known: ({ objectName: "door", focus: true, door: staff.door })
        onVisibleChanged: staff.turned()
    }
    LateScene {
        id: boothScenes

        anchors.fill: parent
        wanted: staff.booth.visible
        file: Qt.resolvedUrl("Kiosk/Booth/BoothScenes.qml")
        known: ({ objectName: "booth", focus: true, booth: staff.booth })
        onVisibleChanged: staff.turned()
    }
    LateScene {
        id: back

        anchors.fill: parent
        wanted: staff.office.visible
        file: Qt.resolvedUrl("Kiosk/Office/OfficeScenes.qml")
        known: ({ objectName: "office", focus: true, office: staff.office.inside, byTouch: staff.byTouch })
        onVisibleChanged: staff.turned()
    }
}
