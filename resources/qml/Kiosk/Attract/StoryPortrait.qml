pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Core
import Kiosk.Components

// Somebody in a round picture, or as a figure without a face where there is none; below it the name, and what they do.
Item {
    id: portrait

    required property StoryShown story
    property string mark: "" // of a quotation
    readonly property bool photographed: story !== null && story.picture.url !== ""
    readonly property real names: (name.visible ? name.height : 0) + (role.visible ? role.height : 0) + Theme.px(16)
    readonly property real side: Math.max(1, Math.min(width, height - names))

    Item {
        id: round

        width: portrait.side
        height: width
        anchors.horizontalCenter: parent.horizontalCenter

        Image {
            anchors.fill: parent
            visible: !portrait.photographed
            source: portrait.photographed || portrait.story === null ? "" : portrait.story.illustration
            sourceSize: Theme.drawingSize
            cache: false
            fillMode: Image.PreserveAspectFit
            asynchronous: Theme.motion
            Accessible.ignored: true
        }
        CroppedPicture {
            id: photograph

            anchors { fill: parent; margins: Theme.px(2) }
            visible: portrait.photographed && ready
            shown: portrait.story === null || !portrait.photographed ? null : portrait.story.picture
            Accessible.role: Accessible.Graphic
            Accessible.name: portrait.story === null ? "" : portrait.story.pictureText
        }
        Shape { // the ground around the round picture; nothing else is cut round by every renderer
            visible: photograph.visible
            anchors.fill: parent

            ShapePath {
                fillColor: Theme.deep
                strokeWidth: -1
                fillRule: ShapePath.OddEvenFill
                PathRectangle { width: round.width; height: round.height }
                PathAngleArc { centerX: round.width / 2; centerY: centerX; radiusX: round.width / 2 - Theme.px(12); radiusY: radiusX; sweepAngle: 360; moveToStart: true }
            }
            ShapePath {
                fillColor: "transparent"
                strokeColor: Theme.deepTile
                strokeWidth: Theme.px(10)
                PathAngleArc { centerX: round.width / 2; centerY: centerX; radiusX: round.width / 2 - Theme.px(7); radiusY: radiusX; sweepAngle: 360; moveToStart: true }
            }
        }
    }
    PlainText {
        x: (LayoutMirroring.enabled ? portrait.width - width : 0) + (portrait.width - portrait.side) / 2 * (LayoutMirroring.enabled ? -1 : 1)
        y: -font.pixelSize * 0.24
        visible: text !== ""
        text: portrait.mark
        color: Theme.accent
        font.pixelSize: Math.round(portrait.side * 0.5)
        font.weight: Font.ExtraBold
        Accessible.ignored: true
    }
    component Line: FitText {
        anchors { left: parent.left; right: parent.right }
        visible: text !== ""
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        color: Theme.textOnDeep
    }
    Line {
        id: name

        y: round.height + Theme.px(8)
        height: Theme.text(58)
        text: portrait.story === null ? "" : portrait.story.person
        largest: Theme.text(46)
        smallest: Theme.px(22)
        oneLine: true
        font.weight: Font.ExtraBold
    }
    Line {
        id: role

        y: name.y + name.height
        height: Theme.text(text.length > 30 ? 76 : 44)
        text: portrait.story === null ? "" : portrait.story.role
        color: Theme.softTextOnDeep
        largest: Theme.text(32)
        smallest: Theme.px(20)
        lineHeight: 0.9
        font.weight: Font.Bold
    }
}
