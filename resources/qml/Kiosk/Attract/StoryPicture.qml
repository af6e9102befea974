import QtQuick
import Kiosk.Core
import Kiosk.Components

// A story's picture: a photograph fills its place, a sign or logo stands in it whole, on a plate that shows it.
Item {
    id: place

    property PictureShown shown: null
    readonly property bool ready: picture.status === Image.Ready
    readonly property bool fills: shown === null || !shown.whole

    visible: ready
    Accessible.role: Accessible.Graphic

    Rectangle {
        id: plate

        readonly property real pad: place.fills || place.shown.plate === "" ? 0 : Theme.px(40)
        readonly property real head: Theme.px(136) // below the organisation and the tags
        readonly property real room: place.height - head - (Theme.portrait ? 0 : Theme.storyFoot)
        // Never larger than one and a half times its own pixels on a 1080p screen.
        readonly property real share: place.shown === null ? 1 : Math.min(Theme.px(place.shown.width * 1.5), width - 2 * pad, (room - 2 * pad) * place.shown.width / place.shown.height) / place.shown.width

        x: Theme.portrait || place.LayoutMirroring.enabled ? Theme.margin : 0
        y: head + (room - height) / 2
        width: place.width - (Theme.portrait ? 2 : 1) * Theme.margin
        height: picture.height + 2 * pad
        radius: Theme.radius
        color: place.fills || place.shown.plate === "" ? "transparent" : place.shown.plate
        visible: !place.fills
    }
    Image {
        id: picture

        x: place.fills ? 0 : plate.x + (plate.width - width) / 2
        y: place.fills ? 0 : plate.y + plate.pad
        width: place.fills ? place.width : Math.max(1, Math.round(place.shown.width * plate.share))
        height: place.fills ? place.height : Math.max(1, Math.round(place.shown.height * plate.share))
        source: place.shown === null ? "" : place.shown.url
        sourceSize.width: Math.max(1, width)
        fillMode: place.fills ? Image.PreserveAspectCrop : Image.PreserveAspectFit
        asynchronous: Theme.motion
    }
    Rectangle {
        anchors.fill: parent
        rotation: !Theme.portrait && place.LayoutMirroring.enabled ? 180 : 0
        visible: place.fills
        gradient: Gradient {
            orientation: Theme.portrait ? Gradient.Vertical : Gradient.Horizontal
            GradientStop { position: 0; color: Theme.portrait ? Qt.alpha(Theme.deep, 0.8) : Theme.deep }
            GradientStop { position: Theme.portrait ? 0.5 : 0.28; color: Qt.alpha(Theme.deep, 0) }
            GradientStop { position: Theme.portrait ? 1 : 0.8; color: Theme.portrait ? Theme.deep : Qt.alpha(Theme.deep, 0) }
        }
    }
}
