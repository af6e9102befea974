import QtQuick
import Kiosk.Look

// Shown when there is no campaign to show: composed, friendly, never black. Staff find the reason in their corner.
Item {
    id: scene

    property string note: ""

    DeepSurface {
        anchors.fill: parent
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.px(1200))
        spacing: Theme.px(28)

        Puppy {
            anchors.horizontalCenter: parent.horizontalCenter
            implicitWidth: Theme.px(260)
        }
        PlainText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("We’ll be right back")
            color: Theme.textOnDeep
            font.pixelSize: Theme.displaySize
            font.weight: Font.ExtraBold
        }
        PlainText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("The people at this booth will gladly tell you how to give.")
            color: Theme.textOnDeep
            font.pixelSize: Theme.text(38)
        }
    }
    PlainText {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.margin; bottomMargin: Theme.px(48) }
        horizontalAlignment: Text.AlignHCenter
        visible: text !== ""
        text: scene.note
        color: Theme.softTextOnDeep
        font.pixelSize: Theme.smallSize
        maximumLineCount: 3
        elide: Text.ElideRight
    }
}
