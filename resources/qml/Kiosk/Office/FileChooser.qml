pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// A file or a folder of this machine to choose by finger; only what fits is listed.
Sheet {
    id: sheet

    required property OfficeView office
    readonly property ChooserShown chooser: office.chooser
    readonly property string purpose: chooser.purpose

    visible: purpose !== ""
    title: purpose === "picture" ? qsTr("Choose a picture") : purpose === "post" ? qsTr("Choose a post") : purpose === "pack" ? qsTr("Choose a packed campaign") : qsTr("Where should the packed campaign go?")
    onClosed: office.chooseNothing()

    component Entry: SignButton {
        height: Theme.px(72)
        leftPadding: Theme.px(18)
        size: Theme.text(26)
        atStart: true
    }

    Flickable {
        id: near

        anchors.left: parent.left
        width: parent.width * 0.28
        height: parent.height
        contentHeight: spots.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: spots

            width: parent.width
            spacing: Theme.px(8)

            Repeater {
                model: sheet.chooser.places

                Entry {
                    required property int index
                    required property FileShown modelData

                    objectName: `place-${index}`
                    width: spots.width
                    primary: modelData.path === sheet.chooser.folder
                    text: modelData.name
                    onClicked: sheet.office.lookInto(modelData.path)
                }
            }
        }
    }
    PlainText {
        id: where

        anchors { left: near.right; leftMargin: Theme.px(24); right: parent.right }
        text: sheet.chooser.folder
        oneLine: true
        elide: Text.ElideMiddle
        color: Theme.inkSoft
        font.pixelSize: Theme.smallSize
    }
    SignButton {
        id: here

        objectName: "choose-here"
        anchors { left: where.left; top: where.bottom; topMargin: Theme.px(12) }
        width: Theme.px(320)
        height: visible ? Theme.px(80) : 0
        visible: sheet.purpose === "folder"
        primary: true
        size: Theme.text(28)
        text: qsTr("Put it here")
        onClicked: sheet.office.take(sheet.chooser.folder)
    }
    Flickable {
        anchors { left: where.left; right: parent.right; top: here.bottom; topMargin: Theme.px(12); bottom: parent.bottom }
        contentHeight: files.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: files

            width: parent.width
            spacing: Theme.px(8)

            PlainText {
                width: parent.width
                visible: sheet.chooser.entries.length === 0
                text: sheet.purpose === "folder" ? qsTr("There are no folders in here.") : qsTr("There is nothing to choose in here.")
                color: Theme.inkSoft
            }
            Repeater {
                model: sheet.chooser.entries

                Entry {
                    required property FileShown modelData

                    objectName: `entry-${modelData.name}`
                    width: files.width
                    text: modelData.isFolder ? `${modelData.name} /` : modelData.name
                    onClicked: modelData.isFolder ? sheet.office.lookInto(modelData.path) : sheet.office.take(modelData.path)
                }
            }
        }
    }
}
