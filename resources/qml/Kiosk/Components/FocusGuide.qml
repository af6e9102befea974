pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Core

// For whoever doesn't touch: where the keys are is framed for all to see, arrows lead on, and so do one or two switches.
// One switch chooses what has its turn, and the turn goes round by itself; of two, the first moves on and the second chooses.
Item {
    id: guide

    objectName: "focus-guide"
    z: 1

    required property AttendeeView attendee
    property bool active: true // on the public scenes
    property string switches: "off"
    property list<string> switchKeys: ["Space", "Return"]
    property real switchSeconds: 2
    property bool keyed: false // whether keys were used last
    property bool scanning: false
    property int turns: 0 // since a switch was pressed
    property rect framed
    readonly property int patience: 90 // turns for which one switch is waited for
    readonly property T.AbstractButton holder: Window.activeFocusItem as T.AbstractButton
    readonly property bool seen: holder?.visualFocus ?? false
    signal used()

    function place(): void {
        if (holder !== null)
            framed = holder.mapToItem(guide, 0, 0, holder.width, holder.height);
    }
    function give(item: Item): void {
        item.forceActiveFocus(Qt.TabFocusReason);
        Qt.callLater(place);
    }
    function after(item: Item, forward: bool): Item {
        return item === null ? null : item.nextItemInFocusChain(forward);
    }
    function next(forward: bool): void {
        const one = after(Window.activeFocusItem, forward);
        if (one !== null)
            give(one);
    }
    // What has the keys is framed; where nothing has, the first thing there is gets them.
    function show(): void {
        if (holder !== null) {
            holder.focusReason = Qt.TabFocusReason; // it may have got them otherwise
            give(holder);
        } else {
            next(true);
        }
    }
    // The nearest in this direction.
    function towards(across: int, down: int): void {
        const seen = [];
        let best = null, least = Infinity;
        place();
        for (let one = after(Window.activeFocusItem, true); one !== null && !seen.includes(one) && seen.length < 80; one = after(one, true)) {
            seen.push(one);
            if (holder === null || one === holder)
                continue;
            const there = one.mapToItem(guide, 0, 0, one.width, one.height);
            const x = there.x + there.width / 2 - framed.x - framed.width / 2;
            const y = there.y + there.height / 2 - framed.y - framed.height / 2;
            const far = x * across + y * down;
            const aside = Math.abs(x * down) + Math.abs(y * across);
            if (far > 4 && far + 2 * aside < least) {
                best = one;
                least = far + 2 * aside;
            }
        }
        if (best !== null)
            give(best);
        else if (holder === null)
            next(true);
    }
    function move(key: int): bool {
        switch (key) {
        case Qt.Key_Left: towards(-1, 0); return true;
        case Qt.Key_Right: towards(1, 0); return true;
        case Qt.Key_Up: towards(0, -1); return true;
        case Qt.Key_Down: towards(0, 1); return true;
        default: return false;
        }
    }
    function choose(): void {
        if (holder !== null)
            holder.click();
        else
            next(true);
    }
    function press(place: int): void {
        used();
        turns = 0;
        if (!scanning && switches === "one" || !keyed) {
            keyed = true;
            scanning = switches === "one";
            show();
        } else if (switches === "two" && place === 0) {
            next(true);
        } else {
            choose();
        }
        turn.restart();
    }

    onSeenChanged: {
        if (seen)
            keyed = true;
        Qt.callLater(place);
    }
    onHolderChanged: Qt.callLater(place)
    onWidthChanged: Qt.callLater(place)
    onHeightChanged: Qt.callLater(place)

    Timer {
        id: turn

        interval: guide.switchSeconds * 1000
        repeat: true
        running: guide.scanning && guide.active && guide.switches === "one"
        onTriggered: {
            guide.turns += 1;
            if (guide.turns > guide.patience)
                guide.scanning = false;
            else
                guide.next(true);
        }
    }
    Shortcut {
        enabled: guide.active && guide.switches !== "off" && !guide.attendee.guided
        sequence: guide.switchKeys[0]
        autoRepeat: false
        onActivated: guide.press(0)
    }
    Shortcut {
        enabled: guide.active && guide.switches === "two" && !guide.attendee.guided
        sequence: guide.switchKeys[1]
        autoRepeat: false
        onActivated: guide.press(1)
    }
    Loader {
        anchors.fill: parent
        active: guide.attendee.speechKey !== ""
        sourceComponent: Guidance { attendee: guide.attendee; active: guide.active }
    }
    Loader {
        active: guide.seen && guide.active
        sourceComponent: Rectangle {
            objectName: "focus-frame"
            x: guide.framed.x - Theme.px(6)
            y: guide.framed.y - Theme.px(6)
            width: guide.framed.width + Theme.px(12)
            height: guide.framed.height + Theme.px(12)
            radius: Theme.radius + Theme.px(6)
            color: "transparent"
            border.width: Theme.px(6)
            border.color: Theme.paper

            Rectangle {
                anchors { fill: parent; margins: Theme.px(3) }
                radius: Theme.radius + Theme.px(3)
                color: "transparent"
                border.width: Theme.px(6)
                border.color: "#000000"
            }
        }
    }
}
