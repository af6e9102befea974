pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// The forms of a page, one below the other: fields, and lists whose items can be opened.
Flickable {
    id: list

    required property OfficeView office
    required property var forms
    property real covered: 0 // by a keyboard
    readonly property int rim: Theme.px(8)
    readonly property string place: `${office.edit.folder} ${office.edit.page} ${office.edit.item}`

    onPlaceChanged: contentY = 0 // another form is read from its beginning

    contentHeight: column.height + 2 * rim
    bottomMargin: covered
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Column {
        id: column

        x: list.rim
        y: list.rim
        width: list.width - 2 * list.rim - Theme.px(12)
        spacing: Theme.px(28)

        Repeater {
            model: list.forms

            Column {
                id: form

                required property FormShown modelData

                width: column.width
                spacing: Theme.px(24)

                PlainText {
                    width: parent.width
                    visible: text !== ""
                    objectName: `whole-${form.modelData.key}`
                    text: form.modelData.problem
                    color: form.modelData.isAdvice ? Theme.ink : Theme.fault
                    font.pixelSize: Theme.smallSize
                    font.weight: Font.Bold
                }
                Repeater {
                    model: form.modelData.fields

                    FieldRow {
                        required property FieldShown modelData

                        width: form.width
                        office: list.office
                        shown: modelData
                    }
                }
                Column {
                    width: parent.width
                    spacing: Theme.px(12)
                    visible: form.modelData.items.length > 0

                    Repeater {
                        model: form.modelData.items

                        ItemRow {
                            required property ItemShown modelData

                            width: form.width
                            office: list.office
                            shown: modelData
                            count: form.modelData.items.length
                        }
                    }
                }
                SignButton {
                    objectName: `add-${form.modelData.key}`
                    width: Theme.px(420)
                    height: Theme.px(80)
                    visible: form.modelData.add !== ""
                    size: Theme.text(26)
                    text: `+  ${form.modelData.add}`
                    onClicked: list.office.add(form.modelData.key)
                }
            }
        }
    }
    Rectangle {
        parent: list
        anchors.right: parent.right
        y: list.visibleArea.yPosition * list.height
        width: Theme.px(8)
        height: list.visibleArea.heightRatio * list.height
        radius: width / 2
        visible: list.visibleArea.heightRatio < 1
        color: Theme.frame
    }
}
