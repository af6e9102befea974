pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components

// A day, typed as 2026-12-31 or touched in a calendar.
Column {
    id: choice

    property string key: ""
    property string value: ""
    property string named: ""
    property bool wrong: false
    property bool open: false
    signal edited(string text)
    signal chosen(string text)
    signal done()

    // All of the calendar is seen.
    function reveal(): void {
        let item = choice.parent;
        while (item && !(item as Flickable))
            item = item.parent;
        const list = item as Flickable;
        if (!list || !open)
            return;
        const below = mapToItem(list.contentItem, 0, height).y + Theme.px(16) - list.contentY - list.height;
        if (below > 0)
            list.contentY += below;
    }

    spacing: Theme.px(12)
    onOpenChanged: Qt.callLater(reveal)

    Row {
        width: parent.width
        spacing: Theme.px(12)

        TextEntry {
            objectName: `day-${choice.key}`
            width: parent.width - calendar.width - parent.spacing
            text: choice.value
            named: choice.named
            wrong: choice.wrong
            onEdited: text => choice.edited(text)
            onDone: choice.done()
        }
        SignButton {
            id: calendar

            objectName: `calendar-${choice.key}`
            width: Theme.px(220)
            height: Theme.px(72)
            leftPadding: Theme.px(12)
            size: Theme.text(26)
            text: choice.open ? qsTr("Close") : qsTr("Calendar")
            Accessible.name: Theme.filled(qsTr("%1: %2"), [choice.named, text])
            onClicked: choice.open = !choice.open
        }
    }
    Loader {
        width: parent.width
        active: choice.open
        visible: active
        sourceComponent: Calendar {
            key: choice.key
            value: choice.value
            onChosen: text => {
                choice.open = false;
                choice.chosen(text);
            }
        }
    }
}
