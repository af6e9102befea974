pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Components

// The reader with the sum on its screen, and a card that shows what to do with it; it rests between two shows.
Item {
    id: picture

    required property string sum
    required property string organisation
    property string model: "wisepos_e" // see kiosk/model/reader_model.py
    readonly property bool keyed: model === "p400"
    readonly property bool bright: model === "s700"
    property bool presenting: false
    readonly property real unit: Math.min(width / 800, height / 700)
    property real near: 1 // how far the card has come: 0 away, 1 at the reader

    function of(length: real): real {
        return length * unit;
    }

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("A card is held to the reader")
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    SequentialAnimation {
        running: picture.presenting && picture.visible && Theme.motion
        loops: Animation.Infinite
        onStopped: picture.near = 1

        NumberAnimation { target: picture; property: "near"; from: 0; to: 1; duration: Theme.calm; easing.type: Easing.OutCubic }
        PauseAnimation { duration: Theme.restBetweenMilliseconds }
        NumberAnimation { target: picture; property: "near"; to: 0; duration: Theme.calm; easing.type: Easing.InCubic }
        PauseAnimation { duration: Theme.quick }
    }

    Item {
        id: field

        anchors.centerIn: parent
        width: picture.of(800)
        height: picture.of(700)

        Rectangle {
            id: reader

            x: picture.of(160)
            y: picture.of(20)
            width: picture.of(390)
            height: picture.of(660)
            radius: picture.of(52)
            color: picture.bright ? Theme.mist : Theme.ink
            border.width: Math.max(1, picture.of(4))
            border.color: Theme.restingDot

            Rectangle {
                id: glass

                anchors { left: parent.left; right: parent.right; top: parent.top; margins: picture.of(22) }
                height: picture.of(picture.keyed ? 282 : 616)
                radius: picture.of(picture.keyed ? 20 : 34)
                color: Theme.deepShade
            }
            FitText {
                anchors { left: glass.left; right: glass.right; top: glass.top; margins: picture.of(28) }
                height: picture.of(80)
                horizontalAlignment: Text.AlignHCenter
                visible: !picture.keyed
                text: picture.organisation
                color: Theme.softTextOnDeep
                largest: Math.round(picture.of(26))
                smallest: Math.max(1, Math.round(picture.of(14)))
                maximumLineCount: 4
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            FitText {
                anchors { left: glass.left; right: glass.right; top: glass.top; margins: picture.of(24); topMargin: picture.of(picture.keyed ? 16 : 112) }
                height: picture.of(96)
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: picture.presenting ? picture.sum : ""
                color: Theme.textOnDeep
                largest: Math.round(picture.of(76))
                smallest: Math.max(1, Math.round(picture.of(18)))
                oneLine: true
                font.weight: Font.ExtraBold
                Accessible.ignored: true
            }
            Row {
                anchors { horizontalCenter: glass.horizontalCenter; top: glass.top; topMargin: picture.of(picture.keyed ? 130 : 250) }
                visible: !picture.presenting
                spacing: picture.of(26)

                Repeater {
                    model: 3

                    Rectangle {
                        width: picture.of(26)
                        height: width
                        radius: width / 2
                        color: Theme.accent
                    }
                }
            }
            Item {
                anchors { horizontalCenter: glass.horizontalCenter; top: glass.top; topMargin: picture.of(picture.keyed ? 96 : 262) }
                scale: picture.keyed ? 0.8 : 1
                width: picture.of(150)
                height: picture.of(190)
                visible: picture.presenting

                Shape {
                    anchors.fill: parent
                    preferredRendererType: Shape.CurveRenderer

                    component Wave: ShapePath {
                        id: wave

                        property real reach: 0.5

                        strokeColor: Theme.accent
                        strokeWidth: picture.of(15)
                        fillColor: "transparent"
                        capStyle: ShapePath.RoundCap
                        PathAngleArc {
                            centerX: -picture.of(10)
                            centerY: picture.of(95)
                            radiusX: picture.of(140) * wave.reach
                            radiusY: radiusX
                            startAngle: -38
                            sweepAngle: 76
                        }
                    }

                    Wave { reach: 0.36 }
                    Wave { reach: 0.68 }
                    Wave { reach: 1 }
                }
            }
        }
        ReaderKeys {
            anchors { horizontalCenter: reader.horizontalCenter; bottom: reader.bottom; bottomMargin: picture.of(34) }
            visible: picture.keyed
            unit: picture.unit
        }
        Rectangle {
            id: card

            x: picture.of(300) + picture.of(340) * (1 - picture.near)
            y: picture.of(picture.keyed ? 190 : 420) + picture.of(70) * (1 - picture.near)
            width: picture.of(400)
            height: picture.of(252)
            radius: picture.of(26)
            rotation: -12 - 8 * (1 - picture.near)
            opacity: picture.presenting ? Math.min(1, 4 * picture.near) : 0
            antialiasing: true
            color: Theme.accent
            border.width: Math.max(1, picture.of(5))
            border.color: Theme.ink

            Rectangle {
                x: picture.of(40)
                y: picture.of(84)
                width: picture.of(66)
                height: picture.of(52)
                radius: picture.of(10)
                color: Theme.accentDown
                border.width: Math.max(1, picture.of(4))
                border.color: Theme.ink
                antialiasing: true
            }
            Repeater {
                model: 4

                Rectangle {
                    required property int index

                    x: picture.of(40 + index * 84)
                    y: picture.of(176)
                    width: picture.of(62)
                    height: picture.of(14)
                    radius: height / 2
                    color: Theme.ink
                    antialiasing: true
                }
            }
        }
    }
}
