pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// The sections of the office by tabs, and the way back to the booth.
Rectangle {
    id: rail

    required property OfficeView office
    readonly property list<string> sections: ["campaigns", "edit", "reader", "key", "fleet", "kiosk", "network"]
    readonly property list<string> names: [qsTr("Campaigns"), qsTr("Edit"), qsTr("Card reader"), qsTr("Stripe key"), qsTr("Other kiosks"), qsTr("This kiosk"), qsTr("Network")]
    readonly property int count: office.hasNetwork ? 7 : 6
    readonly property int space: Theme.px(20)

    implicitHeight: 2 * Theme.px(96) + 3 * space
    color: Theme.deep

    Grid {
        id: tabs

        x: rail.space
        y: rail.space
        width: parent.width - 2 * x
        columns: Theme.portrait ? rail.count : 1
        spacing: Theme.px(10)

        Repeater {
            model: rail.count

            SideTab {
                required property int index

                objectName: `office-${rail.sections[index]}`
                width: Theme.portrait ? (tabs.width - (rail.count - 1) * tabs.spacing) / rail.count : tabs.width
                height: Theme.px(96)
                text: rail.names[index]
                current: rail.office.section === rail.sections[index]
                onClicked: rail.office.go(rail.sections[index])
            }
        }
    }
    SignButton {
        objectName: "leave-office"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: rail.space }
        height: Theme.px(96)
        leftPadding: Theme.px(18)
        sign: "leave"
        text: qsTr("Back")
        detail: qsTr("to the booth")
        onClicked: rail.office.leave()
    }
}
