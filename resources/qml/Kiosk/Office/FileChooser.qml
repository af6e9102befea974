pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// A file or a folder of this machine to choose by finger; only what fits is listed.
Sheet {
    id: sheet

    required property OfficeView office
    readonly property var chooser: office.chooser
    readonly property string purpose: chooser?.purpose ?? ""
    readonly property var places: chooser?.places ?? []
    readonly property var entries: chooser?.entries ?? []

    visible: purpose !== ""
    title: purpose === "picture" ? qsTr("Choose a picture") : purpose === "post" ? qsTr("Choose a post") : purpose === "pack" ? qsTr("Choose a packed campaign") : qsTr("Where does the pack go?")
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
                model: sheet.places.length

                Entry {
                    required property int index
                    readonly property var place: sheet.places[index]

                    objectName: `place-${index}`
                    width: spots.width
                    primary: place?.path === sheet.chooser?.folder
                    text: place?.name ?? ""
                    onClicked: sheet.office.choose(sheet.purpose, place.path)
                }
            }
        }
    }
    PlainText {
        id: where

        anchors { left: near.right; leftMargin: Theme.px(24); right: parent.right }
        text: sheet.chooser?.folder ?? ""
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
                visible: sheet.entries.length === 0
                text: qsTr("Nothing here fits.")
                color: Theme.inkSoft
            }
            Repeater {
                model: sheet.entries.length

                Entry {
                    required property int index
                    readonly property var file: sheet.entries[index]

                    objectName: `entry-${file?.name ?? ""}`
                    width: files.width
                    text: file?.is_folder ? `${file.name} /` : (file?.name ?? "")
                    onClicked: file.is_folder ? sheet.office.choose(sheet.purpose, file.path) : sheet.office.take(file.path)
                }
            }
        }
    }
}
