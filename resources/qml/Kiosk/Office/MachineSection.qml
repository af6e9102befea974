pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Look

// This machine's settings.
FocusScope {
    id: section

    required property OfficeView office
    property real covered: 0

    PlainText {
        id: about

        width: parent.width
        text: qsTr("Each change is kept at once. Name, place, short sign and folders are used when the kiosk starts again; the rest is seen now.")
        color: Theme.inkSoft
        font.pixelSize: Theme.smallSize
    }
    FormList {
        id: forms

        anchors { left: parent.left; right: parent.right; top: about.bottom; topMargin: Theme.px(16); bottom: parent.bottom }
        office: section.office
        forms: [{ place: "", rows: section.office.machine, items: [], problem: "", add: "" }]
        covered: section.covered
    }
}
