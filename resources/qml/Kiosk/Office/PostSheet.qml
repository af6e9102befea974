import QtQuick
import Kiosk.Core
import Kiosk.Components

// Where a post comes from: its text is pasted, or it is chosen as a file.
Sheet {
    id: sheet

    required property OfficeView office
    property real covered: 0

    visible: office.step === "post"
    title: qsTr("A campaign from your announcement")
    onClosed: office.closeSheet()

    PlainText {
        id: what

        width: parent.width
        text: qsTr("Paste its text, as you copied it from the web page, the newsletter or the editor; links come along.")
        font.pixelSize: Theme.labelSize
    }
    TextEntry {
        id: entry

        objectName: "pasted"
        anchors { left: parent.left; right: parent.right; top: what.bottom; topMargin: Theme.px(16); bottom: acts.top; bottomMargin: Theme.px(20) }
        multiline: true
        named: sheet.title
        text: sheet.office.pasted
        onEdited: text => sheet.office.putPost(text)
    }
    Flow {
        id: acts

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; bottomMargin: Math.max(0, sheet.covered - Theme.px(40)) }
        spacing: Theme.px(16)

        SignButton {
            objectName: "read-pasted"
            width: Theme.px(380)
            height: Theme.px(88)
            size: Theme.text(28)
            primary: true
            ready: entry.typed.trim() !== "" && sheet.office.busy === ""
            text: qsTr("Make a campaign")
            onClicked: if (ready) sheet.office.readPasted()
        }
        SignButton {
            objectName: "paste-post"
            width: Theme.px(220)
            height: Theme.px(88)
            size: Theme.text(28)
            text: qsTr("Paste")
            onClicked: sheet.office.pastePost()
        }
        SignButton {
            objectName: "choose-post"
            width: Theme.px(330)
            height: Theme.px(88)
            size: Theme.text(28)
            text: qsTr("Choose a file…")
            onClicked: sheet.office.choosePost()
        }
    }
}
