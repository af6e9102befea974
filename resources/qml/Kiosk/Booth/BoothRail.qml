pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// The sections by tabs, and the ways out: at the side of a wide screen, at the bottom of a tall one.
Rectangle {
    id: rail

    required property BoothView booth
    readonly property list<string> sections: ["booth", "check", "record", "gifts", "questions", "end"]
    readonly property list<string> names: [qsTr("Booth"), qsTr("Check-list"), qsTr("Record"), qsTr("Gifts"), qsTr("Questions"), qsTr("End of day")]

    implicitHeight: 2 * Theme.px(104) + 3 * Theme.px(20)
    color: Theme.deep

    component SectionTab: SideTab {
        required property int index

        objectName: `tab-${rail.sections[index]}`
        text: rail.names[index]
        current: rail.booth.section === rail.sections[index]
        onClicked: rail.booth.go(rail.sections[index])
    }

    Grid {
        id: tabs

        readonly property real tabWidth: Theme.portrait ? (width - 5 * spacing) / 6 : width
        readonly property real room: (rail.height - leaving.height - 3 * Theme.px(20) - 5 * spacing) / 6
        readonly property real tabHeight: Theme.portrait ? Theme.px(104) : Math.min(Theme.px(104), room)

        x: Theme.px(20)
        y: Theme.portrait ? parent.height - Theme.px(20) - tabHeight : Theme.px(20)
        width: parent.width - 2 * x
        columns: Theme.portrait ? 6 : 1
        spacing: Theme.px(10)

        Repeater {
            model: rail.sections.length

            SectionTab {
                width: tabs.tabWidth
                height: tabs.tabHeight
            }
        }
    }
    Grid {
        id: leaving

        readonly property int shown: end.visible ? 3 : 1
        readonly property real buttonWidth: Theme.portrait ? (width - (shown - 1) * spacing) / shown : width

        x: Theme.px(20)
        y: Theme.portrait ? Theme.px(20) : parent.height - height - Theme.px(20)
        width: parent.width - 2 * x
        columns: Theme.portrait ? 3 : 1
        spacing: Theme.px(12)

        SignButton {
            objectName: "to-office"
            width: leaving.buttonWidth
            height: Theme.px(Theme.portrait ? 104 : 80)
            leftPadding: Theme.px(18)
            visible: rail.booth.mayLeave
            text: qsTr("Office")
            onClicked: rail.booth.toOffice()
        }

        SignButton {
            objectName: "leave-booth"
            width: leaving.buttonWidth
            height: Theme.px(Theme.portrait ? 104 : 96)
            leftPadding: Theme.px(18)
            sign: "leave"
            text: qsTr("Back")
            detail: qsTr("to the public screen")
            onClicked: rail.booth.leave()
        }
        SignButton {
            id: end

            objectName: "end-kiosk"
            width: leaving.buttonWidth
            height: Theme.px(Theme.portrait ? 104 : 80)
            leftPadding: Theme.px(18)
            visible: rail.booth.mayLeave
            text: qsTr("Quit kiosk")
            onClicked: rail.booth.endKiosk()
        }
    }
}
