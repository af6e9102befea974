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
    readonly property list<string> choices: withCard ? ["good", "declined", "walk"] : ["pay", "walk"]

    function words(choice: string): string {
        switch (choice) {
        case "good": return /*: what a made-up donor does next, on buttons of practice; so the three below */ qsTr("Good card");
        case "declined": return qsTr("Declined");
        case "pay": return qsTr("Phone pays");
        default: return qsTr("Walk away");
        }
    }

    visible: giving.practice && (withCard || withPhone)
    height: Theme.control
    radius: Theme.radius
    color: Theme.deepShade
    border.width: Theme.stroke
    border.color: Theme.accent

    Item {
        id: row

        readonly property int gap: Theme.px(12)
        readonly property real each: (width - (donor.choices.length - 1) * gap) / donor.choices.length

        anchors { fill: parent; margins: gap }

        Repeater {
            model: donor.visible ? donor.choices : []

            KeyButton {
                required property int index
                required property string modelData

                objectName: `play-${modelData}`
                x: index * (row.each + row.gap)
                width: row.each
                height: row.height
                size: Theme.text(28)
                text: donor.words(modelData)
                named: qsTr("Practice: %1").arg(text)
                onClicked: modelData === "walk" ? donor.giving.walkAway() : donor.giving.play(modelData)
            }
        }
    }
}
