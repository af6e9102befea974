pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Core
import Kiosk.Components

// The scene as visitors would see it; a touch of a text in it leads to the field that says it.
Item {
    id: pane

    required property OfficeView office
    required property bool current // whether it is of the very text that is edited
    readonly property real rim: Theme.px(6)
    readonly property real used: picture.height + 2 * rim

    Rectangle {
        anchors { fill: picture; margins: -pane.rim }
        visible: picture.visible
        radius: Theme.px(12)
        color: Theme.ink
    }
    Image {
        id: picture

        readonly property real share: implicitWidth > 0 && implicitHeight > 0 ? implicitWidth / implicitHeight : 16 / 9
        readonly property real roomWidth: pane.width - 2 * pane.rim
        readonly property real roomHeight: pane.height - 2 * pane.rim

        objectName: "preview"
        x: (pane.width - width) / 2
        y: pane.rim
        width: Math.max(0, Math.min(roomWidth, roomHeight * share))
        height: width / share
        source: pane.office.preview
        visible: status === Image.Ready
        cache: false
        smooth: true
        mipmap: true
        retainWhileLoading: true
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("What visitors would see")

        Repeater {
            model: pane.current ? pane.office.written : []

            T.AbstractButton {
                id: text

                required property WrittenShown modelData
                readonly property real spare: Math.max(0, (Theme.px(40) - modelData.high * picture.height) / 2)

                objectName: `written-${modelData.key}`
                x: modelData.x * picture.width - Theme.px(4)
                y: modelData.y * picture.height - spare
                width: modelData.wide * picture.width + 2 * Theme.px(4)
                height: modelData.high * picture.height + 2 * spare
                focusPolicy: Qt.NoFocus // the same fields are in the form
                hoverEnabled: true
                Accessible.role: Accessible.Button
                Accessible.name: Theme.filled(qsTr("Edit “%1”"), [modelData.text])
                onClicked: pane.office.openField(modelData.key)

                background: Rectangle {
                    radius: Theme.px(6)
                    color: text.down ? Qt.alpha(Theme.accent, 0.4) : "transparent"
                    border.width: text.hovered || text.down ? Theme.stroke : 0
                    border.color: Theme.accent
                }
                contentItem: Item {}
            }
        }
    }
    Rectangle {
        anchors { horizontalCenter: picture.horizontalCenter; bottom: picture.bottom; bottomMargin: Theme.px(16) }
        width: Math.min(picture.width, was.implicitWidth + 2 * Theme.px(20))
        height: was.height + Theme.px(16)
        visible: !pane.current && picture.visible
        radius: Theme.px(10)
        color: Theme.ink

        PlainText {
            id: was

            anchors.centerIn: parent
            width: parent.width - Theme.px(24)
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("How it looked before the mistakes")
            oneLine: true
            color: Theme.paper
            font.pixelSize: Theme.smallSize
            font.weight: Font.Bold
        }
    }
}
