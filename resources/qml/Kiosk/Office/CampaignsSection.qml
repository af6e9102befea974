pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// The campaigns of this machine: which one is on the screen, which to edit, and the ways to get another.
FocusScope {
    id: section

    required property OfficeView office
    property real covered: 0
    readonly property bool asked: sheet.visible || post.visible

    Flow {
        id: ways

        visible: !section.asked
        width: parent.width
        spacing: Theme.px(12)

        component Way: SignButton {
            width: Theme.px(Theme.portrait ? 300 : 290)
            height: Theme.px(88)
            leftPadding: Theme.px(16)
            size: Theme.text(26)
        }

        Way {
            objectName: "new-campaign"
            sign: "add"
            text: qsTr("New")
            detail: qsTr("an empty one")
            onClicked: section.office.make("")
        }
        Way {
            objectName: "import-post"
            text: qsTr("From a post")
            detail: qsTr("pasted, or a file")
            onClicked: section.office.askForPost()
        }
        Way {
            objectName: "open-pack"
            text: qsTr("Open a file")
            detail: qsTr("from another kiosk")
            onClicked: section.office.choosePack()
        }
        Way {
            objectName: "fetch-pack"
            text: qsTr("Download")
            detail: qsTr("from a web address")
            onClicked: section.office.askForAddress()
        }
    }
    Flickable {
        id: list

        visible: !section.asked
        anchors { left: parent.left; right: parent.right; top: ways.bottom; topMargin: Theme.px(24); bottom: parent.bottom }
        contentHeight: column.height
        bottomMargin: section.covered
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column

            width: list.width
            spacing: Theme.px(16)

            Repeater {
                model: section.office.campaigns

                Rectangle {
                    id: card

                    required property int index
                    required property CampaignCard modelData
                    readonly property bool onScreen: modelData.onScreen

                    objectName: `campaign-${index}`
                    width: column.width
                    height: Theme.portrait ? Theme.px(220) : Theme.px(132)
                    radius: Theme.px(16)
                    color: onScreen ? Theme.accentTint : Theme.paper
                    border.width: onScreen ? Theme.stroke : Math.max(1, Theme.px(2))
                    border.color: onScreen ? Theme.ink : Theme.frame

                    FitText {
                        id: title

                        anchors { left: parent.left; leftMargin: Theme.px(28); right: Theme.portrait ? parent.right : acts.left; rightMargin: Theme.px(20); top: parent.top; topMargin: Theme.px(16) }
                        height: Theme.text(48)
                        verticalAlignment: Text.AlignVCenter
                        text: card.modelData.title
                        largest: Theme.text(32)
                        oneLine: true
                        font.weight: Font.ExtraBold
                    }
                    PlainText {
                        anchors { left: title.left; right: title.right; top: title.bottom; topMargin: Theme.px(4) }
                        text: card.onScreen ? qsTr("On this kiosk’s screen · %1").arg(card.modelData.detail) : card.modelData.detail
                        oneLine: true
                        elide: Text.ElideMiddle
                        color: card.modelData.isBroken ? Theme.fault : Theme.inkSoft
                        font.pixelSize: Theme.smallSize
                        font.weight: Font.Medium
                    }
                    Row {
                        id: acts

                        anchors { right: parent.right; rightMargin: Theme.px(20); bottom: parent.bottom; bottomMargin: Theme.px(Theme.portrait ? 20 : 28) }
                        spacing: Theme.px(12)

                        SignButton {
                            objectName: `show-${card.index}`
                            width: Theme.px(230)
                            height: Theme.px(76)
                            leftPadding: Theme.px(12)
                            size: Theme.text(26)
                            visible: !card.onScreen && !card.modelData.isBroken
                            text: qsTr("Show here")
                            onClicked: section.office.showHere(card.modelData.folder)
                        }
                        SignButton {
                            objectName: `copy-${card.index}`
                            width: Theme.px(150)
                            height: Theme.px(76)
                            leftPadding: Theme.px(12)
                            size: Theme.text(26)
                            visible: card.modelData.isOurs
                            ready: !card.modelData.isBroken
                            text: qsTr("Copy")
                            Accessible.description: card.modelData.title
                            onClicked: if (ready) section.office.make(card.modelData.folder)
                        }
                        SignButton {
                            objectName: `edit-${card.index}`
                            width: Theme.px(230)
                            height: Theme.px(76)
                            leftPadding: Theme.px(12)
                            size: Theme.text(26)
                            primary: true
                            text: card.modelData.isOurs ? qsTr("Edit") : qsTr("Copy and edit")
                            Accessible.description: card.modelData.title
                            onClicked: section.office.editCampaign(card.modelData.folder)
                        }
                    }
                }
            }
        }
    }
    PostSheet {
        id: post

        anchors.fill: parent
        office: section.office
        covered: section.covered
    }
    Sheet {
        id: sheet

        anchors.fill: parent
        visible: section.office.step === "fetch"
        title: qsTr("Download a campaign")
        onClosed: section.office.closeSheet()

        LabelledEntry {
            id: address

            name: "address"
            width: parent.width
            label: qsTr("Web address of the packed campaign")
        }
        SignButton {
            objectName: "fetch"
            anchors { left: parent.left; top: address.bottom; topMargin: Theme.px(24) }
            width: Theme.px(320)
            height: Theme.px(96)
            primary: true
            ready: address.typed !== "" && section.office.busy === ""
            text: qsTr("Download")
            onClicked: if (ready) section.office.fetch(address.typed)
        }
    }
}
