import QtQuick
import QtQuick.Shapes

// The drive's puppy, sitting. It wags its tail when asked to, unless motion is off.
Item {
    id: puppy

    property color coat: "#c98b4b"
    readonly property color coatShade: Qt.darker(coat, 1.35)
    readonly property color coatLight: "#f6e3c8"
    readonly property color dark: "#22160c"

    function wag(): void {
        if (Theme.motion)
            wagging.restart();
    }

    implicitWidth: Theme.px(150)
    implicitHeight: implicitWidth
    Accessible.ignored: true

    // Drawn on a field of 100 by 100.
    Item {
        width: 100
        height: 100
        scale: puppy.width / 100
        transformOrigin: Item.TopLeft

        Shape {
            id: tail

            width: 100
            height: 100
            rotation: 0
            transform: Rotation { id: swing; origin.x: 76; origin.y: 84; angle: 0 }

            ShapePath {
                strokeWidth: 8
                strokeColor: puppy.coatShade
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                startX: 74
                startY: 86
                PathQuad { x: 95; y: 62; controlX: 95; controlY: 84 }
            }
        }
        Shape {
            width: 100
            height: 100

            // body, chest, legs
            ShapePath {
                strokeWidth: 0
                strokeColor: "transparent"
                fillColor: puppy.coat
                startX: 30
                startY: 98
                PathCubic { x: 54; y: 44; control1X: 26; control1Y: 74; control2X: 36; control2Y: 46 }
                PathCubic { x: 82; y: 98; control1X: 72; control1Y: 46; control2X: 88; control2Y: 74 }
                PathLine { x: 30; y: 98 }
            }
            ShapePath {
                strokeWidth: 0
                strokeColor: "transparent"
                fillColor: puppy.coatLight
                startX: 42
                startY: 98
                PathCubic { x: 50; y: 60; control1X: 38; control1Y: 80; control2X: 42; control2Y: 62 }
                PathCubic { x: 58; y: 98; control1X: 58; control1Y: 62; control2X: 62; control2Y: 80 }
                PathLine { x: 42; y: 98 }
            }
            ShapePath {
                strokeWidth: 2
                strokeColor: puppy.coatShade
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                startX: 50
                startY: 86
                PathLine { x: 50; y: 97 }
            }
            ShapePath {
                strokeWidth: 0
                strokeColor: "transparent"
                fillColor: puppy.coatShade
                startX: 64
                startY: 98
                PathCubic { x: 84; y: 98; control1X: 62; control1Y: 78; control2X: 86; control2Y: 78 }
                PathLine { x: 64; y: 98 }
            }
        }
        Shape {
            id: head

            width: 100
            height: 100
            transform: Rotation { id: tilt; origin.x: 48; origin.y: 50; angle: 0 }

            ShapePath {
                strokeWidth: 0
                strokeColor: "transparent"
                fillColor: puppy.coat
                startX: 22
                startY: 32
                PathCubic { x: 48; y: 8; control1X: 22; control1Y: 16; control2X: 34; control2Y: 8 }
                PathCubic { x: 74; y: 32; control1X: 62; control1Y: 8; control2X: 74; control2Y: 16 }
                PathCubic { x: 48; y: 58; control1X: 74; control1Y: 48; control2X: 62; control2Y: 58 }
                PathCubic { x: 22; y: 32; control1X: 34; control1Y: 58; control2X: 22; control2Y: 48 }
            }
            // blaze and muzzle
            ShapePath {
                strokeWidth: 0
                strokeColor: "transparent"
                fillColor: puppy.coatLight
                startX: 48
                startY: 10
                PathCubic { x: 64; y: 46; control1X: 52; control1Y: 26; control2X: 64; control2Y: 34 }
                PathCubic { x: 48; y: 58; control1X: 64; control1Y: 54; control2X: 56; control2Y: 58 }
                PathCubic { x: 32; y: 46; control1X: 40; control1Y: 58; control2X: 32; control2Y: 54 }
                PathCubic { x: 48; y: 10; control1X: 32; control1Y: 34; control2X: 44; control2Y: 26 }
            }
            // ears
            ShapePath {
                strokeWidth: 0
                strokeColor: "transparent"
                fillColor: puppy.coatShade
                startX: 32
                startY: 12
                PathCubic { x: 12; y: 40; control1X: 18; control1Y: 8; control2X: 8; control2Y: 26 }
                PathCubic { x: 28; y: 30; control1X: 18; control1Y: 48; control2X: 27; control2Y: 42 }
                PathCubic { x: 32; y: 12; control1X: 28; control1Y: 22; control2X: 34; control2Y: 20 }
            }
            ShapePath {
                strokeWidth: 0
                strokeColor: "transparent"
                fillColor: puppy.coatShade
                startX: 64
                startY: 12
                PathCubic { x: 84; y: 40; control1X: 78; control1Y: 8; control2X: 88; control2Y: 26 }
                PathCubic { x: 68; y: 30; control1X: 78; control1Y: 48; control2X: 69; control2Y: 42 }
                PathCubic { x: 64; y: 12; control1X: 68; control1Y: 22; control2X: 62; control2Y: 20 }
            }
            // eyes, nose, mouth, tongue
            ShapePath {
                strokeWidth: 0
                strokeColor: "transparent"
                fillColor: puppy.dark
                PathAngleArc { centerX: 37; centerY: 32; radiusX: 4; radiusY: 4.6; startAngle: 0; sweepAngle: 360 }
                PathAngleArc { moveToStart: true; centerX: 59; centerY: 32; radiusX: 4; radiusY: 4.6; startAngle: 0; sweepAngle: 360 }
                PathAngleArc { moveToStart: true; centerX: 48; centerY: 43; radiusX: 5; radiusY: 3.8; startAngle: 0; sweepAngle: 360 }
            }
            ShapePath {
                strokeWidth: 0
                strokeColor: "transparent"
                fillColor: "#ffffff"
                PathAngleArc { centerX: 38.4; centerY: 30.4; radiusX: 1.3; radiusY: 1.3; startAngle: 0; sweepAngle: 360 }
                PathAngleArc { moveToStart: true; centerX: 60.4; centerY: 30.4; radiusX: 1.3; radiusY: 1.3; startAngle: 0; sweepAngle: 360 }
            }
            ShapePath {
                strokeWidth: 0
                strokeColor: "transparent"
                fillColor: "#e4717a"
                startX: 44.5
                startY: 50
                PathCubic { x: 51.5; y: 50; control1X: 44; control1Y: 60; control2X: 52; control2Y: 60 }
                PathLine { x: 44.5; y: 50 }
            }
            ShapePath {
                strokeWidth: 1.6
                strokeColor: puppy.dark
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                startX: 41
                startY: 49
                PathQuad { x: 48; y: 49; controlX: 45; controlY: 53 }
                PathQuad { x: 55; y: 49; controlX: 51; controlY: 53 }
            }
        }
    }

    SequentialAnimation {
        id: wagging

        loops: 7
        ParallelAnimation {
            NumberAnimation { target: swing; property: "angle"; to: -26; duration: 130; easing.type: Easing.InOutSine }
            NumberAnimation { target: tilt; property: "angle"; to: 5; duration: 130 }
        }
        ParallelAnimation {
            NumberAnimation { target: swing; property: "angle"; to: 14; duration: 130; easing.type: Easing.InOutSine }
            NumberAnimation { target: tilt; property: "angle"; to: -3; duration: 130 }
        }
        onStopped: {
            swing.angle = 0;
            tilt.angle = 0;
        }
    }
    TapHandler {
        onTapped: puppy.wag()
    }
}
