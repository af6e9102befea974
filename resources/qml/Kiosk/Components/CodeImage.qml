import QtQuick
import QtQuick.Window

// A code on whole device pixels, dark on white, with its quiet zone. Shown only once its own pixels read back.
Item {
    id: code

    required property string link
    required property int modules
    readonly property int modulePixels: Math.floor(Math.min(width, height) * Screen.devicePixelRatio / modules)
    readonly property bool proven: image.status === Image.Ready
    readonly property bool refused: link !== "" && modulePixels < 1 || image.status === Image.Error

    // A code that stands on a grid of four pixels stays whole in a picture of half or a quarter of the size.
    readonly property point corner: {
        let x = 0, y = 0;
        for (let item = code; item; item = item.parent) {
            x += item.x;
            y += item.y;
        }
        return Qt.point(x, y);
    }

    function onGrid(corner: real, offset: real): real {
        const ratio = Screen.devicePixelRatio;
        return Math.round((corner + offset) * ratio / 4) * 4 / ratio - corner;
    }

    Image {
        id: image

        readonly property real side: code.modulePixels * code.modules / Screen.devicePixelRatio

        x: code.onGrid(code.corner.x, (code.width - side) / 2)
        y: code.onGrid(code.corner.y, (code.height - side) / 2)
        width: side
        height: side
        smooth: false // one pixel a module becomes whole pixels
        cache: false
        source: code.link === "" || code.modulePixels < 1 ? "" : `image://code/${code.modulePixels}/${encodeURIComponent(code.link)}`
    }
}
