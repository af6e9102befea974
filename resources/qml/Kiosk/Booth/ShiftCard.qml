pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// Whose shift it is, and what came in during it.
Rectangle {
    id: card

    required property BoothView booth
    readonly property int lines: booth.sums.length + booth.sumsBelow.length + (booth.sumsTotal === "" ? 0 : 1)
    readonly property real around: whose.height + hand.height + Theme.px(60) // beside the sums
    // Where the card has less room than it wants all sums get smaller, so that the total is seen without a touch.
    readonly property int lineSize: Math.max(Theme.px(24), Math.min(Theme.labelSize, Math.floor(((height - around - Theme.stroke) / Math.max(lines, 1) - sums.spacing - 1) / Theme.lineSpacing)))

    implicitHeight: hand.visible ? around + lines * (Math.ceil(Theme.labelSize * Theme.lineSpacing) + sums.spacing) + Theme.stroke : whose.height + Theme.px(40)
    radius: Theme.radius
    color: Theme.paper
    border.width: Math.max(1, Theme.px(2))
    border.color: Theme.line

    component Named: SumLine {
        required property SumShown modelData

        name: modelData.name
        number: modelData.number
        amount: modelData.amount
        size: card.lineSize
    }

    FitText {
        id: whose

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.px(28); topMargin: Theme.px(14) }
        height: Theme.text(card.booth.shift === "" ? 88 : 50)
        verticalAlignment: Text.AlignVCenter
        text: card.booth.shiftText
        largest: Theme.bodySize
        smallest: Theme.px(18)
        font.weight: Font.ExtraBold
    }
    Flickable {
        objectName: "shift-sums"
        anchors { left: whose.left; right: whose.right; top: whose.bottom; topMargin: Theme.px(12); bottom: hand.visible ? hand.top : parent.bottom; bottomMargin: Theme.px(10) }
        contentHeight: sums.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: sums

            width: parent.width
            spacing: Theme.px(2)

            Repeater {
                model: card.booth.sums

                Named {}
            }
            Rectangle {
                width: parent.width
                height: Theme.stroke
                visible: card.booth.sumsTotal !== ""
                color: Theme.ink
            }
            SumLine {
                visible: card.booth.sumsTotal !== ""
                last: true
                size: card.lineSize
                name: qsTr("Total")
                number: ""
                amount: card.booth.sumsTotal
            }
            Repeater {
                model: card.booth.sumsBelow

                Named {}
            }
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
