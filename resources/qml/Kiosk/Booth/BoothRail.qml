pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Core
import Kiosk.Look

// The sections by tabs, and the ways out: at the side of a wide screen, at the bottom of a tall one.
Rectangle {
    id: rail

    required property DeskView desk
    readonly property list<string> sections: ["booth", "check", "record", "gifts", "questions", "end"]
    readonly property list<string> names: [qsTr("Booth"), qsTr("Check-list"), qsTr("Record"), qsTr("Gifts"), qsTr("Questions"), qsTr("End of day")]

    implicitHeight: 2 * Theme.px(104) + 3 * Theme.px(20)
    color: Theme.deep

    component SectionTab: T.AbstractButton {
        id: tab

        required property int index
        readonly property bool current: rail.desk.section === rail.sections[index]

        objectName: `tab-${rail.sections[index]}`
        text: rail.names[index]
        focusPolicy: Qt.StrongFocus
        onClicked: rail.desk.go(rail.sections[index])
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        Accessible.role: Accessible.PageTab
        Accessible.name: text
        Accessible.selected: current

        background: Rectangle {
            radius: Theme.px(16)
            color: tab.current ? Theme.accent : tab.down ? Theme.deepShade : Theme.deepGlow
            border.width: tab.visualFocus ? 2 * Theme.stroke : 0
            border.color: tab.current ? Theme.ink : Theme.textOnDeep
        }
        contentItem: Item {
            Rectangle {
                x: Theme.portrait ? (parent.width - width) / 2 : tab.LayoutMirroring.enabled ? parent.width - width - y : y
                y: Theme.px(12)
                width: Theme.portrait ? parent.width * 0.5 : Theme.px(8)
                height: Theme.portrait ? Theme.px(8) : parent.height - 2 * y
                radius: Theme.px(4)
                visible: tab.current
                color: Theme.ink
            }
            FitText {
                anchors { fill: parent; leftMargin: Theme.px(Theme.portrait ? 6 : 36); rightMargin: Theme.px(Theme.portrait ? 6 : 12); topMargin: Theme.portrait ? Theme.px(18) : 0 }
                horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
                verticalAlignment: Text.AlignVCenter
                text: tab.text
                color: tab.current ? Theme.ink : Theme.textOnDeep
                largest: Theme.portrait ? Theme.labelSize : Theme.text(32)
                smallest: Theme.px(16)
                wrapMode: Text.WordWrap
                font.weight: Font.ExtraBold
                Accessible.ignored: true
            }
        }
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

        readonly property real buttonWidth: Theme.portrait && end.visible ? (width - spacing) / 2 : width

        x: Theme.px(20)
        y: Theme.portrait ? Theme.px(20) : parent.height - height - Theme.px(20)
        width: parent.width - 2 * x
        columns: Theme.portrait ? 2 : 1
        spacing: Theme.px(12)

        SignButton {
            objectName: "leave-desk"
            width: leaving.buttonWidth
            height: Theme.px(Theme.portrait ? 104 : 96)
            leftPadding: Theme.px(18)
            sign: "leave"
            text: qsTr("Back")
            detail: qsTr("to the public screen")
            onClicked: rail.desk.leave()
        }
        SignButton {
            id: end

            objectName: "end-kiosk"
            width: leaving.buttonWidth
            height: Theme.px(Theme.portrait ? 104 : 80)
            leftPadding: Theme.px(18)
            visible: rail.desk.mayLeave
            text: qsTr("End the kiosk")
            onClicked: rail.desk.endKiosk()
        }
    }
}
