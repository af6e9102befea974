pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// Whose shift it is, and what came in during it.
Rectangle {
    id: card

    required property BoothView booth

    implicitHeight: hand.visible ? whose.height + sums.height + total.height + hand.height + Theme.px(92) : whose.height + Theme.px(40)
    radius: Theme.radius
    color: Theme.paper
    border.width: Math.max(1, Theme.px(2))
    border.color: Theme.line

    component Named: Row {
        id: pair

        required property string name
        required property string value
        property bool last: false

        width: parent?.width ?? 0
        spacing: Theme.gap

        PlainText {
            width: (pair.width - pair.spacing) * 0.4
            text: pair.name
            font.pixelSize: Theme.labelSize
            font.weight: pair.last ? Font.ExtraBold : Font.Medium
        }
        PlainText {
            width: (pair.width - pair.spacing) * 0.6
            horizontalAlignment: Text.AlignRight
            text: pair.value
            font.pixelSize: Theme.labelSize
            font.weight: pair.last ? Font.ExtraBold : Font.Bold
        }
    }

    FitText {
        id: whose

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.px(28); topMargin: Theme.px(14) }
        height: Theme.text(card.booth.shift === "" ? 88 : 72)
        verticalAlignment: Text.AlignVCenter
        text: card.booth.shiftText
        largest: Theme.bodySize
        smallest: Theme.px(18)
        font.weight: Font.ExtraBold
    }
    Flickable {
        anchors { left: whose.left; right: whose.right; top: whose.bottom; topMargin: Theme.px(12); bottom: total.top; bottomMargin: Theme.px(12) }
        contentHeight: sums.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: sums

            width: parent.width
            spacing: Theme.px(4)

            Repeater {
                model: card.booth.sums

                Named {
                    required property LineShown modelData

                    name: modelData.name
                    value: modelData.value
                }
            }
        }
    }
    Item {
        id: total

        anchors { left: whose.left; right: whose.right; bottom: hand.visible ? hand.top : parent.bottom; bottomMargin: Theme.px(20) }
        height: card.booth.sumsTotal === "" ? 0 : sum.height + Theme.px(14)
        visible: height > 0

        Rectangle {
            width: parent.width
            height: Theme.stroke
            color: Theme.ink
        }
        Named {
            id: sum

            anchors.bottom: parent.bottom
            last: true
            name: qsTr("Total")
            value: card.booth.sumsTotal
        }
    }
    SignButton {
        id: hand

        objectName: "hand-over"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.px(28); bottomMargin: Theme.px(24) }
        height: Theme.px(88)
        visible: card.booth.shift !== ""
        enabled: !card.booth.busy
        text: qsTr("Hand over to next shift")
        onClicked: card.booth.handOver()
    }
}
