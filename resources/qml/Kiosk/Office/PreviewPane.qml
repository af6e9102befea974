pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// What visitors would see, in the size that is chosen, as large as there is room.
Item {
    id: pane

    required property OfficeView office
    required property size screen
    required property bool current
    property bool alone: false
    readonly property list<size> sizes: [Qt.size(1920, 1080), Qt.size(1080, 1920), Qt.size(1366, 768), screen]
    readonly property list<string> names: [qsTr("Landscape"), qsTr("Portrait"), qsTr("Laptop"), qsTr("This screen")]
    // This screen may be one of the others; it is named once.
    readonly property int shapes: sizes.slice(0, 3).some(size => size.width === screen.width && size.height === screen.height) ? 3 : 4
    readonly property int chips: shapes + (alone ? 0 : 1)

    PreviewPicture {
        id: picture

        width: parent.width
        height: parent.height - buttons.height - Theme.px(16)
        office: pane.office
        current: pane.current
    }
    PlainText {
        anchors { left: parent.left; right: parent.right; top: buttons.bottom; topMargin: Theme.px(16) }
        horizontalAlignment: Text.AlignHCenter
        visible: pane.current && y + height <= pane.height
        text: qsTr("Touch a text in the picture to change it.")
        color: Theme.inkSoft
        font.pixelSize: Theme.smallSize
    }
    Row {
        id: buttons

        y: picture.used + Theme.px(16)
        width: parent.width
        spacing: Theme.px(10)

        Repeater {
            model: pane.shapes

            Chip {
                required property int index
                readonly property size shape: pane.sizes[index]

                objectName: `preview-${shape.width}x${shape.height}`
                width: (buttons.width - (pane.chips - 1) * buttons.spacing) / pane.chips
                leftPadding: Theme.px(8)
                rightPadding: Theme.px(8)
                current: pane.office.previewSize === `${shape.width}x${shape.height}`
                text: pane.names[index]
                onClicked: pane.office.lookIn(shape.width, shape.height)
            }
        }
        Chip {
            objectName: "enlarge"
            width: (buttons.width - (pane.chips - 1) * buttons.spacing) / pane.chips
            leftPadding: Theme.px(8)
            rightPadding: Theme.px(8)
            visible: !pane.alone
            role: Accessible.Button
            text: qsTr("Larger")
            onClicked: pane.office.enlarge()
        }
    }
}
