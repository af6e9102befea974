import QtQuick
import QtQuick.Shapes

// A small drawing that says what a button or a line is about; it never stands for words alone.
Item {
    id: sign

    required property string kind
    property color color: Theme.ink
    property real weight: 2

    // Drawn on a field of 24 by 24; that for languages is from Tabler Icons, as those of Icons are.
    readonly property var lines: ({
        "access": "M12 2.2 A9.8 9.8 0 1 1 11.99 2.2 Z M12 5.7 A1.1 1.1 0 1 1 11.99 5.7 Z M6.8 9.7 L12 10.7 L17.2 9.7 M12 10.7 V14 L9.2 18.8 M12 14 L14.8 18.8",
        "add": "M12 5 V19 M5 12 H19",
        "card": "M4 5.5 H20 A2 2 0 0 1 22 7.5 V16.5 A2 2 0 0 1 20 18.5 H4 A2 2 0 0 1 2 16.5 V7.5 A2 2 0 0 1 4 5.5 Z M2 10 H22 M5.5 14.6 H9.5",
        "check": "M5 12.6 L10 17.4 L19 7.2",
        "erase": "M8.5 5.5 H20 A1.8 1.8 0 0 1 21.8 7.3 V16.7 A1.8 1.8 0 0 1 20 18.5 H8.5 L2.5 12 Z M11.5 9.3 L17 14.7 M17 9.3 L11.5 14.7",
        "high_contrast": "M12 3 A9 9 0 1 1 11.99 3 Z M12 3 V21 M14.4 4.6 V19.4 M16.8 6.2 V17.8 M19.2 8.8 V15.2",
        "in_reach": "M12 3 V14 M7.5 9.8 L12 14.2 L16.5 9.8 M4 20 H20",
        "language": "M4 5h7 M9 3v2c0 4.418 -2.239 8 -5 8 M5 9c0 2.144 2.952 3.908 6.7 4 M12 20l4 -9l4 9 M19.1 18h-6.2",
        "large_text": "M2 19 L8 5 L14 19 M4.2 14 H11.8 M15.4 19 L18.7 11.4 L22 19 M16.6 16.4 H20.8",
        "leave": "M20 12 H5 M11 5.5 L4.5 12 L11 18.5",
        "mail": "M4 5 H20 A2 2 0 0 1 22 7 V17 A2 2 0 0 1 20 19 H4 A2 2 0 0 1 2 17 V7 A2 2 0 0 1 4 5 Z M3 7 L12 13.4 L21 7",
        "more_time": "M12 3 A9 9 0 1 1 11.99 3 Z M12 7 V12 L15.5 14",
        "no_motion": "M12 3 A9 9 0 1 1 11.99 3 Z M9.7 8.5 V15.5 M14.3 8.5 V15.5",
        "notice": "M12 2.6 A9.4 9.4 0 1 1 11.99 2.6 Z M12 7.2 V12.8 M12 16.6 V16.7",
        "pause": "M9 5.5 V18.5 M15 5.5 V18.5",
        "phone": "M8 2 H16 A2 2 0 0 1 18 4 V20 A2 2 0 0 1 16 22 H8 A2 2 0 0 1 6 20 V4 A2 2 0 0 1 8 2 Z M11 18.8 H13",
        "play": "M8 5 L18.5 12 L8 19 Z",
        "reader": "M8 2 H16 A2 2 0 0 1 18 4 V20 A2 2 0 0 1 16 22 H8 A2 2 0 0 1 6 20 V4 A2 2 0 0 1 8 2 Z M9.4 6 H14.6 V10 H9.4 Z M9.6 14 H9.7 M12 14 H12.1 M14.4 14 H14.5 M9.6 18 H9.7 M12 18 H12.1 M14.4 18 H14.5",
    })

    implicitWidth: Theme.px(40)
    implicitHeight: implicitWidth
    Accessible.ignored: true

    Item {
        width: sign.width
        height: sign.height
        scale: sign.width / 24
        transformOrigin: Item.TopLeft
        transform: Scale { origin.x: sign.width / 2; xScale: sign.LayoutMirroring.enabled && sign.kind === "leave" ? -1 : 1 }

        Shape {
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeColor: sign.color
                strokeWidth: sign.weight
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin
                PathSvg { path: sign.lines[sign.kind] ?? Icons.paths[sign.kind] ?? "" }
            }
        }
    }
}
