import QtQuick
import QtQuick.Templates as T

// A button for fingers. `primary` is the one thing to do next.
T.AbstractButton {
    id: button

    property bool primary: false
    property string detail: ""
    property int letterSize: primary ? Theme.titleSize : Theme.labelSize

    padding: Theme.gap
    implicitWidth: Math.max(Theme.px(200), name.implicitWidth + 4 * Theme.gap)
    implicitHeight: Math.max(Theme.touch, caption.implicitHeight + 2 * Theme.gap)
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Accessible.role: Accessible.Button
    Accessible.name: detail ? `${text}, ${detail}` : text

    background: Rectangle {
        radius: Theme.radius
        color: button.primary ? (button.down ? Theme.accentDown : Theme.accent)
                              : (button.down ? Theme.mist : Theme.paper)
        border.width: button.visualFocus ? 2 * Theme.stroke : Theme.stroke
        border.color: button.visualFocus || button.primary ? Theme.ink : Theme.inkSoft
    }

    contentItem: Item {
        Column {
            id: caption

            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }

            PlainText {
                id: name

                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: button.text
                oneLine: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.px(20)
                font.pixelSize: button.letterSize
                font.weight: Font.ExtraBold
                Accessible.ignored: true
            }
            PlainText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                visible: button.detail !== ""
                text: button.detail
                oneLine: true
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.px(20)
                font.pixelSize: Theme.labelSize
                font.weight: Font.Medium
                Accessible.ignored: true
            }
        }
    }
}
