pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// What visitors would see, in the size that is chosen.
Item {
    id: pane

    required property OfficeView office
    required property size screen
    required property bool current // whether it is of the very text that is edited
    readonly property list<size> sizes: [Qt.size(1920, 1080), Qt.size(1080, 1920), Qt.size(1366, 768), screen]
    readonly property list<string> names: [qsTr("Landscape"), qsTr("Portrait"), qsTr("Laptop"), qsTr("This screen")]

    Rectangle {
        anchors { fill: picture; margins: -Theme.px(6) }
        visible: picture.visible
        radius: Theme.px(12)
        color: Theme.ink
    }
    Image {
        id: picture

        readonly property real share: implicitWidth > 0 && implicitHeight > 0 ? implicitWidth / implicitHeight : 16 / 9
        readonly property real roomWidth: pane.width - Theme.px(24)
        readonly property real roomHeight: pane.height - buttons.height - Theme.px(56)

        objectName: "preview"
        x: (pane.width - width) / 2
        y: Theme.px(10)
        width: Math.min(roomWidth, roomHeight * share)
        height: width / share
        source: pane.office.preview
        visible: status === Image.Ready
        cache: false
        smooth: true
        mipmap: true
        retainWhileLoading: true
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("What visitors would see")
    }
    PlainText {
        anchors { left: parent.left; right: parent.right; top: picture.bottom; topMargin: Theme.px(12) }
        horizontalAlignment: Text.AlignHCenter
        visible: !pane.current
        text: qsTr("How it looked before the mistakes")
        oneLine: true
        font.pixelSize: Theme.smallSize
        font.weight: Font.Bold
    }
    Row {
        id: buttons

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        spacing: Theme.px(10)

        Repeater {
            model: pane.sizes.length

            Chip {
                required property int index
                readonly property size shape: pane.sizes[index]

                objectName: `preview-${shape.width}x${shape.height}`
                width: (buttons.width - 3 * buttons.spacing) / 4
                current: pane.office.previewSize === `${shape.width}x${shape.height}`
                text: pane.names[index]
                onClicked: pane.office.lookIn(shape.width, shape.height)
            }
        }
    }
}
