pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// Which campaign is edited, whether it is saved, and what can be done with it as a whole.
Item {
    id: bar

    required property OfficeView office
    readonly property EditShown edit: office.edit
    readonly property bool changed: edit.isChanged
    readonly property int buttonHeight: Theme.px(72)
    readonly property int space: Theme.px(12)

    implicitHeight: buttonHeight + (Theme.portrait ? buttonHeight + space : 0)

    component Do: SignButton {
        height: bar.buttonHeight
        width: Theme.px(170)
        leftPadding: Theme.px(12)
        size: Theme.text(26)
    }

    FitText {
        id: title

        anchors.left: parent.left
        width: Theme.portrait ? parent.width : parent.width - buttons.width - Theme.px(20)
        height: bar.buttonHeight * 0.6
        verticalAlignment: Text.AlignVCenter
        text: bar.edit.title
        largest: Theme.text(36)
        smallest: Theme.px(18)
        oneLine: true
        font.weight: Font.ExtraBold
        Accessible.role: Accessible.Heading
    }
    FitText {
        objectName: "unsaved"
        anchors { left: title.left; right: title.right; top: title.bottom }
        height: bar.buttonHeight - title.height
        text: bar.edit.overtaken ? qsTr("Somebody else changed the file. Discard keeps theirs; Save keeps yours, and theirs under Versions")
            : bar.changed ? qsTr("Not saved yet. Your changes are kept.") : bar.edit.folder
        oneLine: true
        elide: Text.ElideMiddle
        color: bar.changed ? Theme.ink : Theme.inkSoft
        largest: Theme.leastSize
        smallest: Theme.px(16)
        font.weight: bar.changed ? Font.ExtraBold : Font.Medium
    }
    Row {
        id: buttons

        anchors { right: parent.right; bottom: parent.bottom }
        spacing: bar.space

        Do {
            objectName: "review"
            width: Theme.px(180)
            visible: bar.office.hasReview
            text: qsTr("The post")
            onClicked: bar.office.showReview()
        }
        Do {
            objectName: "versions"
            width: Theme.px(150)
            visible: bar.edit.versions.length > 0
            text: qsTr("Versions")
            onClicked: bar.office.showVersions()
        }
        Do {
            objectName: "pack"
            width: Theme.px(130)
            ready: !bar.changed
            text: qsTr("Pack")
            onClicked: if (ready) bar.office.chooseFolder()
        }
        Do {
            objectName: "discard"
            visible: bar.changed
            text: qsTr("Discard")
            onClicked: bar.office.discard()
        }
        Do {
            objectName: "undo"
            width: Theme.px(130)
            visible: bar.edit.canUndo
            text: qsTr("Undo")
            onClicked: bar.office.undo()
        }
        Do {
            objectName: "save"
            width: Theme.px(bar.changed ? 170 : 250)
            primary: true
            ready: bar.changed
            sign: bar.changed ? "" : "check"
            text: bar.changed ? qsTr("Save") : qsTr("Saved")
            onClicked: bar.office.save()
        }
    }
}
