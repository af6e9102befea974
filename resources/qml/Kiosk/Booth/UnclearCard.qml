pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// Payments that may or may not have gone through: the code on the attendee’s screen, and what is known.
Rectangle {
    id: card

    required property BoothView booth
    // With its title alone.
    readonly property real least: title.height + Theme.px(40)

    implicitHeight: least + (payments.height > 0 ? payments.height + Theme.px(8) : 0)
    radius: Theme.radius
    color: Theme.paper
    border.width: Math.max(1, Theme.px(2))
    border.color: Theme.line

    PlainText {
        id: title

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.px(28); topMargin: Theme.px(20) }
        text: card.booth.unclear.length === 0 ? qsTr("No unclear payments") : qsTr("Unclear payments")
        font.pixelSize: Theme.text(30)
        oneLine: true
        font.weight: Font.ExtraBold
    }
    Flickable {
        anchors { left: title.left; right: title.right; top: title.bottom; topMargin: Theme.px(8); bottom: parent.bottom; bottomMargin: Theme.px(20) }
        contentHeight: payments.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: payments

            width: parent.width
            spacing: Theme.px(14)

            Repeater {
                model: card.booth.unclear

                Column {
                    id: payment

                    required property LineShown modelData

                    width: payments.width

                    PlainText {
                        width: parent.width
                        text: payment.modelData.name
                        font.pixelSize: Theme.labelSize
                        font.weight: Font.ExtraBold
                    }
                    PlainText {
                        width: parent.width
                        text: payment.modelData.value
                        color: Theme.inkSoft
                        font.pixelSize: Theme.smallSize
                        font.weight: Font.Medium
                    }
                }
            }
        }
    }
}
