import QtQuick
import QtQuick.Templates as T

// A button with its sign. `primary` is the one thing to do next; one that isn't `ready` yet says why in its detail.
T.AbstractButton {
    id: button

    property string sign: ""
    property string detail: ""
    property bool primary: false
    property bool ready: true
    property bool atStart: false // words at the button's beginning instead of its middle
    property int detailSize: Theme.labelSize
    property int size: primary ? Theme.text(36) : Theme.text(30)
    readonly property bool bright: primary && ready

    padding: Theme.px(detail !== "" && Theme.textScale > 1.2 ? 6 : 14)
    leftPadding: Theme.px(28)
    rightPadding: leftPadding
    implicitWidth: Theme.wayOutWidth
    implicitHeight: Theme.control
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Accessible.role: Accessible.Button
    Accessible.name: detail ? `${text}, ${detail}` : text

    background: Rectangle {
        radius: Theme.radius
        color: button.bright ? (button.down ? Theme.accentDown : Theme.accent)
            : button.down ? Theme.pressed
            : button.ready ? Theme.paper : Theme.mist
        border.width: button.visualFocus ? 2 * Theme.stroke : Theme.stroke
        border.color: button.visualFocus || button.ready ? Theme.ink : Theme.frame
    }

    contentItem: Item {
        TextMetrics {
            id: looseName

            font: name.font
            text: button.text
        }
        TextMetrics {
            id: looseDetail

            font: more.font
            text: button.detail
        }
        Row {
            id: row

            readonly property real room: parent.width - (mark.visible ? mark.width + spacing : 0)

            anchors { top: parent.top; bottom: parent.bottom }
            x: button.atStart ? (LayoutMirroring.enabled ? parent.width - width : 0) : (parent.width - width) / 2
            spacing: Theme.px(18)

            Sign {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                visible: button.sign !== ""
                kind: button.sign
                color: button.ready ? Theme.ink : Theme.inkSoft
                implicitWidth: Theme.px(button.primary ? 52 : 44)
            }
            Item {
                width: Math.min(row.room, Math.ceil(Math.max(looseName.advanceWidth, button.detail === "" ? 0 : looseDetail.advanceWidth)) + 2)
                height: row.height

                FitText {
                    id: name

                    readonly property real share: button.detail === "" ? 1 : 0.54

                    width: parent.width
                    height: parent.height * share
                    verticalAlignment: button.detail === "" ? Text.AlignVCenter : Text.AlignBottom
                    horizontalAlignment: button.atStart || mark.visible ? Text.AlignLeft : Text.AlignHCenter
                    text: button.text
                    color: button.ready ? Theme.ink : Theme.inkSoft
                    largest: button.size
                    smallest: Theme.px(18)
                    oneLine: true
                    font.weight: Font.ExtraBold
                    Accessible.ignored: true
                }
                FitText {
                    id: more

                    y: name.height
                    width: parent.width
                    height: parent.height - y
                    visible: button.detail !== ""
                    verticalAlignment: Text.AlignTop
                    horizontalAlignment: name.horizontalAlignment
                    text: button.detail
                    color: button.ready ? Theme.ink : Theme.inkSoft
                    largest: button.detailSize
                    smallest: Theme.px(16)
                    font.weight: Font.Bold
                    Accessible.ignored: true
                }
            }
        }
    }
}
