import QtQuick
import Kiosk.Components

// Something that is asked or told over the section, with a way back.
Rectangle {
    id: sheet

    property string title: ""
    default property alias content: room.data
    signal closed()

    radius: Theme.radius
    color: Theme.paper
    border.width: Theme.stroke
    border.color: Theme.ink

    MouseArea {
        anchors.fill: parent // nothing below is touched by mistake
    }
    FitText {
        anchors { left: parent.left; leftMargin: Theme.px(32); right: back.left; rightMargin: Theme.px(20); top: parent.top; topMargin: Theme.px(16) }
        height: back.height
        verticalAlignment: Text.AlignVCenter
        text: sheet.title
        largest: Theme.titleSize
        smallest: Theme.px(24)
        oneLine: true
        font.weight: Font.ExtraBold
        Accessible.role: Accessible.Heading
    }
    SignButton {
        id: back

        objectName: "close-sheet"
        anchors { right: parent.right; top: parent.top; margins: Theme.px(16) }
        width: Theme.px(200)
        height: Theme.px(76)
        leftPadding: Theme.px(12)
        sign: "leave"
        size: Theme.text(26)
        text: qsTr("Back")
        onClicked: sheet.closed()
    }
    Item {
        id: room

        anchors { fill: parent; margins: Theme.px(32); topMargin: Theme.px(116) }
    }
}
