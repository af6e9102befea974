import QtQuick
import Kiosk.Core
import Kiosk.Components

// A photograph that fills its place: what staff call its most important part stays, the rest of it is cropped.
Item {
    id: place

    property PictureShown shown: null
    property int hidden: 0 // under a fade at its left; at its right where negative
    readonly property bool ready: picture.status === Image.Ready

    clip: true

    Image {
        id: picture

        readonly property size own: Qt.size(Math.max(1, place.shown?.width ?? 1), Math.max(1, place.shown?.height ?? 1))
        readonly property real share: Math.max(place.width / own.width, place.height / own.height) * (place.shown?.zoom ?? 1)

        width: Math.max(1, Math.round(own.width * share))
        height: Math.max(1, Math.round(own.height * share))
        x: Math.round(Math.max(place.width - width, Math.min(0, place.hidden / 2 - (width - place.width) * (place.shown?.focusX ?? 0.5))))
        y: -Math.round((height - place.height) * (place.shown?.focusY ?? 0.5))
        source: place.shown === null || width < 2 ? "" : place.shown.url // once it has its place, and not for none before
        sourceSize: Qt.size(Math.min(width, own.width), Math.min(height, own.height))
        fillMode: Image.PreserveAspectCrop
        cache: false
        asynchronous: Theme.motion
    }
}
