pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// In practice there is no donor: a volunteer plays one here, who holds a card to the reader, pays on a phone, or leaves.
Rectangle {
    id: donor

    required property GivingView giving
    readonly property bool withCard: giving.scene === "card" && giving.payState === "present"
    readonly property bool withPhone: giving.scene === "phone" && giving.payState === "scan" && giving.personal
    readonly property var deeds: withCard ? [
        { "name": "play-good", "text": qsTr("Good card"), "does": "good" },
        { "name": "play-declined", "text": qsTr("Declined"), "does": "declined" },
        { "name": "play-walk", "text": qsTr("Walk away"), "does": "" },
    ] : [
        { "name": "play-pay", "text": qsTr("Phone pays"), "does": "pay" },
        { "name": "play-walk", "text": qsTr("Walk away"), "does": "" },
    ]

    visible: giving.practice && (withCard || withPhone)
    height: Theme.control
    radius: Theme.radius
    color: Theme.deepShade
    border.width: Theme.stroke
    border.color: Theme.accent

    Item {
        id: row

        readonly property int gap: Theme.px(12)
        readonly property real each: (width - (donor.deeds.length - 1) * gap) / donor.deeds.length

        anchors { fill: parent; margins: gap }

        Repeater {
            model: donor.visible ? donor.deeds : []

            KeyButton {
                required property int index
                required property var modelData

                objectName: modelData.name
                x: index * (row.each + row.gap)
                width: row.each
                height: row.height
                size: Theme.text(28)
                text: modelData.text
                named: qsTr("Practice: %1").arg(text)
                onClicked: modelData.does === "" ? donor.giving.walkAway() : donor.giving.play(modelData.does)
            }
        }
    }
}
