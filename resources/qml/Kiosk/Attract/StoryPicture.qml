import QtQuick
import Kiosk.Core
import Kiosk.Components

// A story's picture: a photograph fills its place, a sign or logo stands in it whole, on a plate that shows it.
Item {
    id: place

    property PictureShown shown: null
    readonly property bool ready: fills ? photograph.ready : picture.status === Image.Ready
    readonly property bool fills: shown === null || !shown.whole

    readonly property int fade: fills && !Theme.portrait ? Theme.px(240) : 0 // beside the words

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
    CroppedPicture {
        id: photograph

        anchors.fill: parent
        shown: place.fills ? place.shown : null
        hidden: place.LayoutMirroring.enabled ? -place.fade : place.fade
    }
    Image {
        id: picture

        x: plate.x + (plate.width - width) / 2
        y: plate.y + plate.pad
        width: place.fills ? 1 : Math.max(1, Math.round(place.shown.width * plate.share))
        height: place.fills ? 1 : Math.max(1, Math.round(place.shown.height * plate.share))
        source: place.fills ? "" : place.shown.url
        sourceSize.width: Math.max(1, width)
        fillMode: Image.PreserveAspectFit
        cache: false
        asynchronous: Theme.motion
    }
    Rectangle { // into the ground beside it, or clear of it below the words
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: place.fade
        rotation: place.LayoutMirroring.enabled ? 180 : 0
        visible: place.fade > 0
        gradient: Gradient {
            orientation: Gradient.Horizontal
            GradientStop { position: 0; color: Theme.deep }
            GradientStop { position: 0.25; color: Qt.alpha(Theme.deep, 0.84) }
            GradientStop { position: 0.5; color: Qt.alpha(Theme.deep, 0.5) }
            GradientStop { position: 0.75; color: Qt.alpha(Theme.deep, 0.16) }
            GradientStop { position: 1; color: Qt.alpha(Theme.deep, 0) }
        }
    }
    Rectangle { // for what stands on it: the tags on a wide screen, the dots on a tall one
        anchors { left: parent.left; right: parent.right }
        y: Theme.portrait ? parent.height - height : 0
        height: Theme.px(Theme.portrait ? 120 : 190)
        rotation: Theme.portrait ? 180 : 0
        visible: place.fills
        gradient: Gradient {
            GradientStop { position: 0; color: Qt.alpha(Theme.deep, 0.92) }
            GradientStop { position: 0.5; color: Qt.alpha(Theme.deep, 0.72) }
            GradientStop { position: 1; color: Qt.alpha(Theme.deep, 0) }
        }
    }
}
