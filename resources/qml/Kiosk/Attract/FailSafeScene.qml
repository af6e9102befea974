import QtQuick
import Kiosk.Core
import Kiosk.Components

// Shown when there is no campaign to show: composed, friendly, never black, with the last codes that were good.
Item {
    id: scene

    required property AttractView view
    property string note: ""
    readonly property bool hasCodes: view.asks.length > 0
    signal enlarged(string kind)

    RingedSurface {
        id: surface

        anchors { left: parent.left; top: parent.top }
        width: scene.hasCodes && !Theme.portrait ? parent.width - codes.width : parent.width
        height: scene.hasCodes && Theme.portrait ? parent.height - codes.height : parent.height

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
                font.pixelSize: Theme.text(scene.hasCodes ? 64 : 80)
                font.weight: Font.ExtraBold
            }
            PlainText {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: scene.hasCodes ? qsTr("You can still give: scan a code.")
                    : qsTr("The people at this booth will gladly tell you how to give.")
                color: Theme.textOnDeep
                font.pixelSize: Theme.bodySize
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
    CodesPanel {
        id: codes

        anchors { right: parent.right; bottom: parent.bottom }
        visible: scene.hasCodes
        view: scene.view
        width: Theme.portrait ? parent.width : column
        height: Theme.portrait ? tall : parent.height
        onEnlarged: kind => scene.enlarged(kind)
    }
}
