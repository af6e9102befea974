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
            model: list.forms.length

            Column {
                id: form

                required property int index
                readonly property var shown: list.forms[index]
                readonly property var rows: shown?.rows ?? []
                readonly property var items: shown?.items ?? []

                width: column.width
                spacing: Theme.px(24)

                Repeater {
                    model: form.rows.length

                    FieldRow {
                        required property int index

                        width: form.width
                        office: list.office
                        row: form.rows[index]
                    }
                }
                Column {
                    width: parent.width
                    spacing: Theme.px(12)
                    visible: form.items.length > 0

                    Repeater {
                        model: form.items.length

                        ItemRow {
                            width: form.width
                            office: list.office
                            shown: form.items[index]
                            count: form.items.length
                        }
                    }
                }
                PlainText {
                    width: parent.width
                    visible: text !== ""
                    text: form.shown?.problem ?? ""
                    color: Theme.fault
                    font.pixelSize: Theme.smallSize
                    font.weight: Font.Bold
                }
                SignButton {
                    objectName: `add-${form.shown?.place ?? ""}`
                    width: Theme.px(420)
                    height: Theme.px(80)
                    visible: (form.shown?.add ?? "") !== ""
                    size: Theme.text(26)
                    text: qsTr("+  One more %1").arg(form.shown?.add ?? "")
                    onClicked: list.office.add(form.shown.place)
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
        color: Theme.restingDot
    }
}
