import QtQuick
import Kiosk.Core
import Kiosk.Components

// A picture by its file's name, to be chosen from files or left away.
Row {
    id: choice

    required property OfficeView office
    required property FieldShown shown
    property bool wrong: false

    spacing: Theme.px(12)

    TextEntry {
        width: parent.width - (without.visible ? 2 : 1) * (Theme.px(190) + parent.spacing)
        text: choice.shown.value
        named: choice.shown.label
        wrong: choice.wrong
        onEdited: text => choice.office.type(choice.shown.key, text)
        onDone: choice.office.commit()
    }
    SignButton {
        objectName: `choose-${choice.shown.key}`
        width: Theme.px(190)
        height: Theme.px(72)
        leftPadding: Theme.px(12)
        size: Theme.text(26)
        text: qsTr("Choose…")
        Accessible.description: choice.shown.label
        onClicked: choice.office.choosePicture(choice.shown.key)
    }
    SignButton {
        id: without

        width: Theme.px(190)
        height: Theme.px(72)
        leftPadding: Theme.px(12)
        size: Theme.text(26)
        visible: choice.shown.value !== ""
        text: qsTr("No picture")
        Accessible.description: choice.shown.label
        onClicked: choice.office.put(choice.shown.key, "")
    }
}
