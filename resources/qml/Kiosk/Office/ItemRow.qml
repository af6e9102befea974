import QtQuick
import QtQuick.Templates as T
import Kiosk.Core
import Kiosk.Components

// One item of a list: open it by a touch, move it up and down, or remove it by a second touch.
Rectangle {
    id: item

    required property OfficeView office
    required property ItemShown shown
    required property int index
    required property int count
    property bool sure: false
    readonly property string key: shown.key
    readonly property string title: shown.title

    onTitleChanged: sure = false
    implicitHeight: Theme.px(104)
    radius: Theme.px(16)
    color: Theme.paper
    border.width: Math.max(1, Theme.px(2))
    border.color: shown.problems > 0 ? Theme.fault : Theme.restingDot

    T.AbstractButton {
        id: opening

        objectName: `open-${item.key}`
        anchors { left: parent.left; right: tools.left; top: parent.top; bottom: parent.bottom }
        focusPolicy: Qt.StrongFocus
        text: item.title
        Keys.onReturnPressed: click()
        Accessible.role: Accessible.Button
        Accessible.name: text
        onClicked: item.office.open(item.key)

        background: Rectangle {
            radius: item.radius
            color: opening.down ? Theme.line : "transparent"
            border.width: opening.visualFocus ? 2 * Theme.stroke : 0
            border.color: Theme.ink
        }
        contentItem: Item {
            FitText {
                id: title

                anchors { left: parent.left; leftMargin: Theme.px(24); right: parent.right; top: parent.top; topMargin: Theme.px(8) }
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

        KeyButton {
            objectName: `up-${item.key}`
            width: Theme.px(72)
            height: Theme.px(72)
            enabled: item.index > 0
            opacity: enabled ? 1 : 0.3
            text: "↑"
            named: qsTr("Move up")
            onClicked: item.office.move(item.key, item.index - 1)
        }
        KeyButton {
            objectName: `down-${item.key}`
            width: Theme.px(72)
            height: Theme.px(72)
            enabled: item.index < item.count - 1
            opacity: enabled ? 1 : 0.3
            text: "↓"
            named: qsTr("Move down")
            onClicked: item.office.move(item.key, item.index + 1)
        }
        SignButton {
            objectName: `remove-${item.key}`
            width: Theme.px(item.sure ? 200 : 150)
            height: Theme.px(72)
            leftPadding: Theme.px(10)
            size: Theme.text(24)
            primary: item.sure
            text: item.sure ? qsTr("Really?") : qsTr("Remove")
            onClicked: {
                const wasSure = item.sure;
                item.sure = !wasSure;
                if (wasSure)
                    item.office.remove(item.key);
            }
            onActiveFocusChanged: if (!activeFocus) item.sure = false
        }
    }
}
