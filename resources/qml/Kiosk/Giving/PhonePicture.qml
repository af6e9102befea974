pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Components

// A phone whose camera looks for the code: four corners of a finder, and the code's own corners in it.
Item {
    id: picture

    readonly property real unit: Math.min(width / 300, height / 560)

    function of(length: real): real {
        return length * unit;
    }

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("A phone looks at the code")

    Rectangle {
        id: phone

        anchors.centerIn: parent
        width: picture.of(272)
        height: picture.of(536)
        radius: picture.of(44)
        color: Theme.ink
        border.width: Math.max(1, picture.of(4))
        border.color: Theme.restingDot
        rotation: 8
        antialiasing: true

        Rectangle {
            anchors { fill: parent; margins: picture.of(18) }
            radius: picture.of(30)
            color: Theme.deepGlow
            antialiasing: true
        }
        Shape {
            x: picture.of(50)
            y: picture.of(150)
            width: picture.of(172)
            height: picture.of(172)
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeColor: Theme.accent
                strokeWidth: picture.of(11)
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin
                scale: Qt.size(picture.unit, picture.unit)
                PathSvg { path: "M0 46 V16 A16 16 0 0 1 16 0 H46 M126 0 H156 A16 16 0 0 1 172 16 V46 M172 126 V156 A16 16 0 0 1 156 172 H126 M46 172 H16 A16 16 0 0 1 0 156 V126" }
            }
            ShapePath {
                strokeColor: "transparent"
                strokeWidth: 0
                fillColor: Theme.textOnDeep
                scale: Qt.size(picture.unit, picture.unit)
                PathSvg { path: "M40 40 H80 V80 H40 Z M92 40 H132 V80 H92 Z M40 92 H80 V132 H40 Z M92 92 H110 V110 H92 Z M114 114 H132 V132 H114 Z" }
            }
        }
        Rectangle {
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: picture.of(56) }
            width: picture.of(64)
            height: width
            radius: width / 2
            color: "transparent"
            border.width: Math.max(1, picture.of(8))
            border.color: Theme.textOnDeep
            antialiasing: true
        }
    }
}
