pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// The sections by tabs, and the ways out: at the side of a wide screen, at the bottom of a tall one.
Rectangle {
    id: rail

    required property BoothView booth
    required property list<BoothSection> sections

    implicitHeight: 2 * Theme.px(104) + 3 * Theme.px(20)
    color: Theme.deep

    component SectionTab: SideTab {
        required property BoothSection modelData

        objectName: `tab-${modelData?.name ?? ""}` // none any more when the window closes
        text: modelData?.title ?? ""
        current: rail?.booth.section === modelData?.name
        onClicked: rail.booth.go(modelData.name)
    }

    Grid {
        id: tabs

        readonly property real tabWidth: Theme.portrait ? (width - (rail.sections.length - 1) * spacing) / rail.sections.length : width
        readonly property real room: (rail.height - leaving.height - 3 * Theme.px(20) - (rail.sections.length - 1) * spacing) / rail.sections.length
        readonly property real tabHeight: Theme.portrait ? Theme.px(104) : Math.min(Theme.px(104), room)

        x: Theme.px(20)
        y: Theme.portrait ? parent.height - Theme.px(20) - tabHeight : Theme.px(20)
        width: parent.width - 2 * x
        columns: Theme.portrait ? rail.sections.length : 1
        spacing: Theme.px(10)

        Repeater {
            model: rail.sections

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
            id: end

            objectName: "end-kiosk"
            width: leaving.buttonWidth
            height: Theme.px(Theme.portrait ? 104 : 80)
            leftPadding: Theme.px(18)
            visible: rail.booth.mayLeave
            text: qsTr("Quit kiosk")
            Accessible.description: qsTr("asks first")
            onClicked: rail.booth.askQuit()
        }
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
            detail: qsTr("to the stories")
            onClicked: rail.booth.leave()
        }
    }
}
