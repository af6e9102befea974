import QtQuick
import QtQuick.Templates as T
import Kiosk.Core
import Kiosk.Components

// One item of a list: open it by a touch, drag it to its place, or move it there by arrows.
Rectangle {
    id: item

    required property OfficeView office
    required property ItemShown shown
    required property int index
    required property int count
    readonly property string key: shown.key
    readonly property bool seen: shown.picture !== "" || shown.figure !== ""

    // Where it would stand, dragged so far.
    function place(by: real): int {
        return Math.max(0, Math.min(count - 1, index + Math.round(by / (height + Theme.px(12)))));
    }
    function moveBy(places: int): void {
        const to = index + places;
        if (to >= 0 && to < count)
            office.move(key, to);
    }

    implicitHeight: Theme.px(104)
    radius: Theme.px(16)
    color: Theme.paper
    border.width: handle.held ? Theme.stroke : Math.max(1, Theme.px(2))
    border.color: handle.held ? Theme.ink : shown.problems > 0 ? Theme.fault : Theme.frame
    opacity: handle.held ? 0.92 : 1
    z: handle.held ? 1 : 0
    transform: Translate { y: handle.by }

    DragHandle {
        id: handle

        objectName: `drag-${item.key}`
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: item.count > 1 ? Theme.px(64) : Theme.px(16)
        visible: item.count > 1
        frame: item.parent
        onDropped: by => {
            if (item.place(by) !== item.index)
                item.office.move(item.key, item.place(by));
        }
    }
    Rectangle {
        id: thumbnail

        anchors { left: handle.right; verticalCenter: parent.verticalCenter }
        width: visible ? Theme.px(132) : 0
        height: Theme.px(80)
        visible: item.seen
        radius: Theme.px(8)
        color: Theme.deep
        clip: true

        Image {
            anchors.fill: parent
            source: item.shown.picture
            sourceSize: Qt.size(2 * width, 0)
            fillMode: Image.PreserveAspectCrop
            asynchronous: Theme.motion
            Accessible.ignored: true
        }
        FitText {
            anchors { fill: parent; margins: Theme.px(8) }
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: item.shown.figure
            largest: Theme.px(40)
            smallest: Theme.px(14)
            oneLine: true
            color: Theme.textOnDeep
            font.weight: Font.ExtraBold
            Accessible.ignored: true
        }
    }
    T.AbstractButton {
        id: opening

        objectName: `open-${item.key}`
        anchors { left: thumbnail.right; right: tools.left; top: parent.top; bottom: parent.bottom }
        focusPolicy: Qt.StrongFocus
        text: item.shown.title
        Keys.onReturnPressed: click()
        Keys.onPressed: event => {
            if (event.modifiers & Qt.ControlModifier && (event.key === Qt.Key_Up || event.key === Qt.Key_Down)) {
                event.accepted = true;
                item.moveBy(event.key === Qt.Key_Up ? -1 : 1);
            }
        }
        Accessible.role: Accessible.Button
        Accessible.name: text
        onClicked: item.office.open(item.key)

        background: Rectangle {
            radius: item.radius
            color: opening.down ? Theme.pressed : "transparent"
            border.width: opening.visualFocus ? 2 * Theme.stroke : 0
            border.color: Theme.ink
        }
        contentItem: Item {
            FitText {
                id: title

                anchors { left: parent.left; leftMargin: Theme.px(item.seen ? 20 : 8); right: parent.right; rightMargin: Theme.px(8); top: parent.top; topMargin: Theme.px(8) }
                height: detail.visible ? parent.height / 2 - Theme.px(8) : parent.height - 2 * Theme.px(8)
                verticalAlignment: Text.AlignVCenter
                text: opening.text
                largest: Theme.labelSize
                smallest: Theme.px(16)
                font.weight: Font.ExtraBold
                Accessible.ignored: true
            }
            PlainText {
                id: detail

                anchors { left: title.left; right: parent.right; top: parent.verticalCenter }
                visible: text !== "" && implicitWidth <= width // only where all of it has room
                text: item.shown.detail
                oneLine: true
                color: Theme.inkSoft
                font.pixelSize: Theme.leastSize
                Accessible.ignored: true
            }
        }
    }
    Row {
        id: tools

        anchors { right: parent.right; rightMargin: Theme.px(16); verticalCenter: parent.verticalCenter }
        spacing: Theme.px(8)
        visible: item.count > 1

        KeyButton {
            objectName: `up-${item.key}`
            width: Theme.px(72)
            height: Theme.px(72)
            enabled: item.index > 0
            opacity: enabled ? 1 : 0.3
            text: "↑"
            named: qsTr("Move up")
            Accessible.description: opening.text
            onClicked: item.moveBy(-1)
        }
        KeyButton {
            objectName: `down-${item.key}`
            width: Theme.px(72)
            height: Theme.px(72)
            enabled: item.index < item.count - 1
            opacity: enabled ? 1 : 0.3
            text: "↓"
            named: qsTr("Move down")
            Accessible.description: opening.text
            onClicked: item.moveBy(1)
        }
    }
}
