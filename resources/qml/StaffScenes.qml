pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Booth
import Kiosk.Core
import Kiosk.Office

// What volunteers and staff see, in front of the public scenes.
Item {
    id: staff

    required property DoorView door
    required property BoothView booth
    required property OfficeView office
    required property bool byTouch
    signal turned()

    // Which of them is in front now, if any is.
    function front(): Item {
        return back.visible ? back : boothScenes.visible ? boothScenes : ask.visible ? ask : null;
    }

    StaffScene {
        id: ask

        anchors.fill: parent
        wanted: staff.door.scene !== ""
        sourceComponent: Component { DoorScene { objectName: "door"; focus: true; door: staff.door } }
        onVisibleChanged: staff.turned()
    }
    StaffScene {
        id: boothScenes

        anchors.fill: parent
        wanted: staff.booth.visible
        sourceComponent: Component { BoothScenes { objectName: "booth"; focus: true; booth: staff.booth } }
        onVisibleChanged: staff.turned()
    }
    StaffScene {
        id: back

        anchors.fill: parent
        wanted: staff.office.visible
        sourceComponent: Component { OfficeScenes { objectName: "office"; focus: true; office: staff.office; byTouch: staff.byTouch } }
        onVisibleChanged: staff.turned()
    }
}
