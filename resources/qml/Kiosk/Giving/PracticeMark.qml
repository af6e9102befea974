pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components

// Nothing that happens counts: a banner across the screen and a frame around it, so that nobody takes it for real.
Item {
    id: mark

    readonly property alias bannerHeight: banner.height

    Accessible.role: Accessible.StaticText
    Accessible.name: says.text

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.width: Theme.px(12)
        border.color: Theme.deepShade
    }
    Rectangle {
        id: banner

        width: parent.width
        height: Theme.px(28) + Theme.text(52)
        color: Theme.deepShade

        component Stripes: Row {
            spacing: Theme.px(26)
            height: banner.height
            clip: true

            Repeater {
                model: Math.ceil(Theme.px(280) / Theme.px(52))

                Rectangle {
                    y: -Theme.px(30)
                    width: Theme.px(26)
                    height: banner.height + Theme.px(60)
                    color: Theme.accent
                    rotation: 24
                }
            }
        }

        Stripes { anchors.left: parent.left; width: says.room }
        Stripes { anchors.right: parent.right; width: says.room; layoutDirection: Qt.RightToLeft }
        FitText {
            id: says

            readonly property real room: Math.max(0, Math.min(Theme.px(260), (parent.width - loose.advanceWidth) / 2 - Theme.px(40)))

            anchors.centerIn: parent
            width: parent.width - 2 * room - Theme.px(24)
            height: parent.height
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: Theme.portrait ? qsTr("Practice: nothing is charged") : qsTr("Practice: no card is charged and nothing is counted")
            color: Theme.textOnDeep
            largest: Theme.bodySize
            oneLine: true
            font.weight: Font.ExtraBold
            Accessible.ignored: true

            TextMetrics {
                id: loose

                font.family: Theme.family
                font.weight: Font.ExtraBold
                font.pixelSize: Theme.bodySize
                text: says.text
            }
        }
    }
}
