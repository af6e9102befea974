pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

// The dark ground of the stories, with three quiet rings rising from its lower corner; `plain` beside a picture.
Rectangle {
    id: surface

    property bool plain: false

    gradient: Gradient {
        orientation: Gradient.Vertical
        GradientStop { position: 0; color: surface.plain ? Theme.deep : Theme.deepShade }
        GradientStop { position: 1; color: Theme.deep }
    }
    clip: true

    Shape {
        anchors.fill: parent
        visible: !surface.plain

        component Ring: ShapePath {
            id: ring

            property real reach: 0.3
            readonly property real span: Math.min(surface.width, surface.height * 1.4) * reach

            strokeWidth: Theme.px(64)
            strokeColor: Theme.deepGlow
            fillColor: "transparent"
            startX: surface.width - ring.span
            startY: surface.height
            PathArc {
                x: surface.width
                y: surface.height - ring.span
                radiusX: ring.span
                radiusY: ring.span
            }
        }

        Ring { reach: 0.26 }
        Ring { reach: 0.44 }
        Ring { reach: 0.62 }
    }
}
