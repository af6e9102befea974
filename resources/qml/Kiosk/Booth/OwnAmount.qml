import QtQuick
import Kiosk.Core
import Kiosk.Components

// Another amount, typed by keys.
FocusScope {
    id: own

    required property BoothView booth

    FitText {
        id: asks

        anchors.left: parent.left
        width: field.width
        height: Theme.text(60)
        verticalAlignment: Text.AlignVCenter
        text: qsTr("How much came in?")
        largest: Theme.titleSize
        oneLine: true
        font.weight: Font.ExtraBold
        Accessible.role: Accessible.Heading
    }
    Rectangle {
        id: field

        focus: true
        anchors { left: parent.left; top: asks.bottom; topMargin: Theme.px(16) }
        width: Theme.portrait ? parent.width : (parent.width - Theme.wideGap) / 2
        height: Theme.px(180)
        radius: Theme.radius
        color: Theme.paper
        border.width: Theme.px(4)
        border.color: Theme.ink
        Accessible.role: Accessible.EditableText
        Accessible.name: own.booth.typed

        FitText {
            objectName: "typed"
            anchors { fill: parent; leftMargin: Theme.px(36); rightMargin: Theme.px(36) }
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: own.booth.typed
            largest: Theme.text(112)
            smallest: Theme.px(28)
            oneLine: true
            font.weight: Font.ExtraBold
            Accessible.ignored: true
        }
        Rectangle {
            anchors.centerIn: parent
            width: Theme.px(6)
            height: parent.height * 0.5
            visible: own.booth.typed === ""
            color: Theme.restingDot
        }
    }
    Item {
        readonly property real upper: Theme.portrait ? field.y + field.height + Theme.px(24) : 0

        anchors { right: parent.right; bottom: parent.bottom }
        width: field.width
        height: Math.min(parent.height - upper, Theme.px(760))

        Keypad {
            anchors.fill: parent // it isn't mirrored, but its place is
            enabled: !own.booth.busy
            point: own.booth.point
            onPressed: key => own.booth.press(key)
            onErased: own.booth.erase()
        }
    }
}
