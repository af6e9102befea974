pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Giving
import Kiosk.Components

// The office: its sections by tabs, what became of the last thing, and a keyboard where there is none but fingers.
FocusScope {
    id: scenes

    required property OfficeView office
    property bool byTouch: false
    property string shown: ""
    property TextEntry entry: null
    readonly property string wanted: office.visible ? office.section : ""
    readonly property Item focused: Window.activeFocusItem
    readonly property string edited: office.edit.folder // another campaign's fields are not this one's

    // A section makes way only after the touch that ended it was dealt with: its button is still needed for that.
    function follow(): void {
        shown = wanted;
    }
    function look(): void {
        let item = office.visible ? focused : null;
        while (item && !(item as TextEntry))
            item = item.parent;
        entry = item as TextEntry;
        if (entry)
            Qt.callLater(reveal);
    }

    // What is typed into is seen, above the keyboard too.
    function reveal(): void {
        let item = entry?.parent;
        while (item && !(item as Flickable))
            item = item.parent;
        const list = item as Flickable;
        if (!list)
            return;
        const covered = board.visible ? Math.max(0, list.mapToItem(scenes, 0, list.height).y - board.y) : 0;
        const at = entry.mapToItem(list.contentItem, 0, 0).y;
        const room = list.height - covered;
        if (at < list.contentY || at + entry.height > list.contentY + room)
            list.contentY = Math.max(0, at - room / 4);
    }

    visible: office.visible
    onWantedChanged: Qt.callLater(follow)
    onFocusedChanged: look()
    onEditedChanged: if (visible) rest.forceActiveFocus()
    Component.onCompleted: follow()
    Keys.onPressed: event => {
        office.touched();
        if (event.key === Qt.Key_S && event.modifiers & Qt.ControlModifier)
            office.save();
        else if (event.key === Qt.Key_Z && event.modifiers & Qt.ControlModifier)
            office.undo();
    }

    Item {
        id: rest // has the keys where nothing is typed
    }
    TouchWatch { onTouched: scenes.office.touched() }
    Rectangle {
        anchors.fill: parent
        color: Theme.mist
    }
    MouseArea {
        anchors.fill: parent // nothing below is touched by mistake; beside a field its typing ends
        onPressed: rest.forceActiveFocus()
    }
    Item {
        id: frame

        readonly property int rim: mark.visible ? Theme.px(12) : 0

        anchors { fill: parent; margins: rim; topMargin: mark.visible ? mark.bannerHeight : 0 }

        OfficeRail {
            id: rail

            x: Theme.portrait || !LayoutMirroring.enabled ? 0 : parent.width - width
            y: Theme.portrait ? parent.height - height : 0
            width: Theme.portrait ? parent.width : Theme.px(340)
            height: Theme.portrait ? implicitHeight : parent.height
            office: scenes.office
        }
        Loader {
            id: section

            readonly property int side: Theme.px(Theme.portrait ? 40 : 48)
            readonly property real floor: (Theme.portrait ? rail.y : frame.height) - Theme.px(28)

            x: side + (Theme.portrait || LayoutMirroring.enabled ? 0 : rail.width)
            y: Theme.px(28)
            width: parent.width - 2 * side - (Theme.portrait ? 0 : rail.width)
            height: floor - y - (said.visible ? said.height + Theme.px(16) : busy.visible ? busy.height + Theme.px(16) : 0)
            focus: true
            visible: !chooser.visible
            sourceComponent: {
                switch (scenes.shown) {
                case "campaigns": return campaigns;
                case "edit": return edit;
                case "reader": return reader;
                case "key": return key;
                case "fleet": return fleet;
                case "kiosk": return machine;
                case "network": return network;
                default: return null;
                }
            }
        }
        FileChooser {
            id: chooser

            anchors.fill: section
            office: scenes.office
        }
        Notice {
            id: said

            objectName: "office-said"
            x: section.x
            y: Math.min(section.floor - height, board.y - height)
            width: section.width
            height: Theme.px(40) + Theme.text(Theme.portrait ? 92 : 64)
            visible: scenes.office.said !== ""
            sign: scenes.office.saidLevel === "good" ? "check" : "notice"
            text: scenes.office.said
        }
        BusyLine {
            id: busy

            x: section.x
            y: section.floor - height
            width: section.width
            height: Theme.px(104)
            office: scenes.office
        }
    }
    TextKeyboard {
        id: board

        objectName: "keyboard"
        x: Theme.portrait || LayoutMirroring.enabled ? 0 : rail.width
        width: parent.width - (Theme.portrait ? 0 : rail.width)
        height: visible ? parent.height * (Theme.portrait ? 0.3 : 0.42) : 0
        y: parent.height - height
        visible: scenes.byTouch && scenes.entry !== null
        entry: scenes.entry
        onHidden: rest.forceActiveFocus()
    }
    PracticeMark {
        id: mark

        objectName: "practice"
        anchors.fill: parent
        visible: scenes.office.practice
    }

    Component {
        id: campaigns

        CampaignsSection { office: scenes.office; covered: board.height }
    }
    Component {
        id: edit

        EditSection { office: scenes.office; covered: board.height; screen: Qt.size(scenes.width, scenes.height) }
    }
    Component {
        id: reader

        ReaderSection { office: scenes.office; covered: board.height }
    }
    Component {
        id: key

        KeySection { office: scenes.office; covered: board.height }
    }
    Component {
        id: fleet

        FleetSection { office: scenes.office; covered: board.height }
    }
    Component {
        id: network

        NetworkSection { office: scenes.office; covered: board.height }
    }
    Component {
        id: machine

        MachineSection { office: scenes.office; covered: board.height }
    }
}
