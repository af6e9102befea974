import QtQuick
import Kiosk.Core
import Kiosk.Components

// Which item of a list is open: back to the list, or without it by a second touch.
Item {
    id: head

    required property OfficeView office
    readonly property string item: office.edit.item
    property bool sure: false

    onItemChanged: sure = false

    SignButton {
        id: back

        objectName: "close-item"
        anchors.left: parent.left
        width: Theme.px(240)
        height: Theme.px(72)
        leftPadding: Theme.px(12)
        sign: "leave"
        size: Theme.text(26)
        text: qsTr("Back to list")
        onClicked: head.office.open("")
    }
    FitText {
        anchors { left: back.right; leftMargin: Theme.px(16); right: remove.left; rightMargin: Theme.px(16) }
        height: Theme.px(72)
        verticalAlignment: Text.AlignVCenter
        text: head.office.edit.itemTitle
        largest: Theme.bodySize
        smallest: Theme.px(18)
        oneLine: true
        font.weight: Font.ExtraBold
        Accessible.role: Accessible.Heading
    }
    SignButton {
        id: remove

        objectName: `remove-${head.item}`
        anchors.right: parent.right
        width: Theme.px(170)
        height: Theme.px(72)
        leftPadding: Theme.px(10)
        size: Theme.text(24)
        primary: head.sure
        text: head.sure ? qsTr("Really?") : qsTr("Remove")
        onClicked: {
            const wasSure = head.sure;
            head.sure = !wasSure;
            if (wasSure)
                head.office.remove(head.item);
        }
        onActiveFocusChanged: if (!activeFocus) head.sure = false
    }
}
