import QtQuick
import QtQuick.Shapes
import Kiosk.Core

// What is pledged beyond what is there: a light bar with a frame, whose part beyond `from` is hatched, so that it is told
// from money that came without its colour, too.
Rectangle {
    id: part

    property real from: 0 // the end of what is there, which lies above this
    readonly property real start: LayoutMirroring.enabled ? height / 2 : from
    readonly property real end: LayoutMirroring.enabled ? width - from : width - height / 2

    // One line leaning to the right for each step, cut off where the part begins and ends.
    function hatched(): string {
        const step = Theme.px(16);
        let lines = "";
        for (let at = start - height; at < end; at += step) {
            const left = Math.max(start, at), right = Math.min(end, at + height);
            if (right > left)
                lines += `M ${left} ${height - (left - at)} L ${right} ${height - (right - at)} `;
        }
        return lines;
    }

    radius: height / 2
    color: Theme.accent
    border.width: Theme.stroke
    border.color: Theme.deep

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.deep
            strokeWidth: Theme.stroke
            capStyle: ShapePath.FlatCap
            fillColor: "transparent"
            PathSvg { path: part.hatched() }
        }
    }
}
