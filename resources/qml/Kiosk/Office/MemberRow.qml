import QtQuick
import Kiosk.Components

// A kiosk of the fleet, and what staff may do with it.
Rectangle {
    id: member

    property string name: ""
    required property string title
    required property string detail
    property bool ours: false
    property string action: ""
    property string look: ""
    property string lookName: ""
    signal chosen()
    signal looked()

    readonly property bool stacked: Theme.portrait && look !== "" // two buttons have a line of their own there
    readonly property real middle: stacked ? Theme.px(60) : height / 2

    height: Theme.px(stacked ? 212 : 104)
    radius: Theme.px(16)
    color: ours ? Theme.accentTint : Theme.paper
    border.width: Math.max(1, Theme.px(2))
    border.color: Theme.frame

    PlainText {
        anchors { left: parent.left; leftMargin: Theme.px(24); right: member.stacked ? parent.right : view.left; rightMargin: Theme.px(12) }
        y: member.middle - height
        text: member.title
        oneLine: true
        font.pixelSize: Theme.labelSize
        font.weight: Font.ExtraBold
    }
    PlainText {
        anchors { left: parent.left; leftMargin: Theme.px(24); right: member.stacked ? parent.right : view.left; rightMargin: Theme.px(12) }
        y: member.middle
        text: member.detail
        oneLine: true
        color: Theme.inkSoft
        font.pixelSize: Theme.smallSize
    }
    SignButton {
        id: view

        objectName: member.lookName
        anchors { right: act.left; rightMargin: visible ? Theme.px(12) : 0; bottom: act.bottom }
        width: visible ? Theme.px(230) : 0
        height: Theme.px(76)
        leftPadding: Theme.px(12)
        size: Theme.text(26)
        visible: member.look !== ""
        text: member.look
        onClicked: member.looked()
    }
    SignButton {
        id: act

        objectName: member.name
        anchors { right: parent.right; rightMargin: Theme.px(16); bottom: parent.bottom; bottomMargin: Theme.px(14) }
        width: Theme.px(260)
        height: Theme.px(76)
        leftPadding: Theme.px(12)
        size: Theme.text(26)
        visible: member.action !== ""
        text: member.action
        onClicked: member.chosen()
    }
}
