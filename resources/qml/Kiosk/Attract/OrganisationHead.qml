import QtQuick
import Kiosk.Core
import Kiosk.Components

// Whose drive it is: the logo, on a plate where it would not be seen on the dark surface, and the name.
Row {
    id: head

    required property AttractView view
    required property real room
    property int tall: Theme.px(56)
    property int letters: Theme.labelSize
    readonly property PictureShown logo: view.logo
    readonly property real pad: logo.plate === "" ? 0 : Theme.px(8)

    spacing: Theme.px(18)

    Rectangle {
        id: plate

        height: head.tall
        width: picture.status === Image.Ready ? picture.width + 2 * head.pad : 0
        radius: Theme.px(10)
        color: head.logo.plate === "" ? "transparent" : head.logo.plate
        visible: picture.status === Image.Ready

        Image {
            id: picture

            readonly property real share: Math.min(head.tall * 200 / 56 / Math.max(1, implicitWidth), (plate.height - 2 * head.pad) / Math.max(1, implicitHeight))

            anchors.centerIn: parent
            width: implicitWidth * share
            height: implicitHeight * share
            source: head.logo.url
            sourceSize.height: Math.max(1, plate.height)
            fillMode: Image.PreserveAspectFit
            asynchronous: Theme.motion
            Accessible.ignored: true
        }
    }
    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        height: head.tall
        verticalAlignment: Text.AlignVCenter
        readonly property real beside: head.room - (plate.visible ? plate.width + head.spacing : 0)

        width: Math.min(implicitWidth, beside)
        text: head.view.organisation
        color: Theme.textOnDeep
        font.pixelSize: head.letters
        font.weight: Font.Bold
        fontSizeMode: oneLine ? Text.HorizontalFit : Text.Fit
        minimumPixelSize: Theme.px(20)
        oneLine: implicitWidth * Theme.px(20) / head.letters <= beside // else in two
    }
}
