pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// A campaign's forms beside what the public would see of it.
FocusScope {
    id: section

    required property OfficeView office
    property real covered: 0
    property size screen
    readonly property EditShown edit: office.edit
    readonly property bool open: edit.tabs.length > 0
    readonly property int space: Theme.px(20)
    readonly property bool tall: Theme.portrait

    PlainText {
        anchors.centerIn: parent
        width: parent.width * 0.7
        horizontalAlignment: Text.AlignHCenter
        visible: !section.open
        text: qsTr("Choose a campaign under Campaigns. If you choose the built-in example, you get a copy of your own.")
        font.pixelSize: Theme.titleSize
        font.weight: Font.Bold
    }
    Item {
        anchors.fill: parent
        visible: section.open && !sheet.visible

        EditBar {
            id: bar

            width: parent.width
            office: section.office
        }
        Flow {
            id: pages

            anchors { top: bar.bottom; topMargin: section.space }
            width: parent.width
            spacing: Theme.px(10)

            Repeater {
                model: section.edit.tabs

                Chip {
                    required property TabShown modelData

                    objectName: `page-${modelData.id}`
                    role: Accessible.PageTab
                    current: modelData.id === section.edit.page
                    faults: modelData.problems
                    todo: modelData.todo
                    text: modelData.title
                    Accessible.onPressAction: click()
                    onClicked: section.office.turnTo(modelData.id)
                }
            }
        }
        Notice {
            id: fault

            anchors { top: pages.bottom; topMargin: visible ? section.space : 0 }
            width: parent.width
            height: visible ? Theme.px(40) + Theme.text(64) : 0
            visible: section.edit.problems.length > 0
            text: section.edit.problems[0] ?? ""
        }
        Item {
            id: left

            anchors { left: parent.left; top: fault.bottom; topMargin: section.space; bottom: look.visible && section.tall ? look.top : parent.bottom; bottomMargin: look.visible && section.tall ? section.space : 0 }
            width: section.tall ? parent.width : parent.width * 0.42

            ItemHead {
                id: open

                width: parent.width
                height: visible ? Theme.px(76) : 0
                visible: section.edit.item !== ""
                office: section.office
            }
            SignButton {
                id: trying

                readonly property bool ofFeeds: section.edit.page === "feeds"
                readonly property bool ofGoals: section.edit.page === "goals"

                objectName: ofFeeds ? "try-feeds" : ofGoals ? "show-sources" : "try-codes"
                anchors { left: parent.left; top: open.bottom }
                width: ofFeeds ? (parent.width - Theme.px(12)) / 2 : Theme.px(420)
                height: visible ? Theme.px(76) : 0
                leftPadding: Theme.px(12)
                size: Theme.text(26)
                visible: (ofFeeds || ofGoals || section.edit.page === "asks") && !open.visible
                text: ofFeeds ? qsTr("Read the feeds now") : ofGoals ? qsTr("Where the figures come from") : qsTr("Try the codes")
                onClicked: ofFeeds ? section.office.tryFeeds() : ofGoals ? section.office.showSources() : section.office.tryCodes()
            }
            SignButton {
                objectName: "choose-preset"
                anchors { left: trying.right; leftMargin: Theme.px(12); right: parent.right; top: trying.top }
                height: trying.height
                leftPadding: Theme.px(12)
                size: Theme.text(26)
                visible: trying.visible && trying.ofFeeds
                text: qsTr("From a website")
                onClicked: section.office.choosePreset()
            }
            FormList {
                id: forms

                anchors { left: parent.left; leftMargin: -rim; right: parent.right; top: trying.bottom; topMargin: Theme.px(12); bottom: parent.bottom }
                office: section.office
                forms: section.edit.forms
                covered: section.covered
            }
        }
        PreviewPane {
            id: look

            anchors { right: parent.right; bottom: parent.bottom; bottomMargin: section.tall ? section.covered : 0 }
            width: section.tall ? parent.width : parent.width - left.width - Theme.px(32)
            height: section.tall ? parent.height * 0.36 : parent.height - left.y
            visible: !section.tall || section.covered === 0
            office: section.office
            screen: section.screen
            current: section.edit.previewed
        }
    }
    EditSheet {
        id: sheet

        anchors.fill: parent
        office: section.office
        screen: section.screen
        covered: section.covered
    }
}
