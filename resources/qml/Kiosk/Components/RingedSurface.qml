pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

// The ground of the stories and of thanks, with three quiet rings rising from its lower corner; `plain` beside a picture.
Rectangle {
    id: surface

    property bool plain: false
    property color ground: Theme.deep
    property color shade: Theme.deepShade
    property color ring: Theme.deepGlow

    gradient: Gradient {
        orientation: Gradient.Vertical
        GradientStop { position: 0; color: surface.plain ? surface.ground : surface.shade }
        GradientStop { position: 1; color: surface.ground }
    }
    clip: true

    Shape {
        anchors.fill: parent
        visible: !surface.plain

        component Ring: ShapePath {
            id: arc

            property real reach: 0.3
            readonly property real span: Math.min(surface.width, surface.height * 1.4) * reach

            strokeWidth: Theme.px(64)
            strokeColor: surface.ring
            fillColor: "transparent"
            startX: surface.width - arc.span
            startY: surface.height
            PathArc {
                x: surface.width
                y: surface.height - arc.span
                radiusX: arc.span
                radiusY: arc.span
            }
        }

        Ring { reach: 0.26 }
        Ring { reach: 0.44 }
        Ring { reach: 0.62 }
    }
}
