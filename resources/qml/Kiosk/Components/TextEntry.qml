import QtQuick

// What is typed by keys: one line, or several. What comes from outside while somebody types does not disturb it.
FocusScope {
    id: entry

    property string text: ""
    property string named: ""
    property bool multiline: false
    property bool secret: false
    property bool wrong: false
    property string language: "" // of what is typed; empty where it is no text
    property bool rightToLeft: false // without it, the first letter decides
    property bool missed: false // something came from outside while somebody was here
    property bool touched: false // and what is here now is theirs
    readonly property bool typing: single.activeFocus || several.activeFocus
    readonly property string typed: multiline ? several.text : single.text
    signal edited(string text)
    signal done()

    function take(): void {
        missed = typing;
        if (!typing && typed !== text) {
            single.text = text;
            single.cursorPosition = 0; // its beginning is seen
            several.text = text;
        }
    }
    function insert(key: string): void {
        if (multiline) {
            several.remove(several.selectionStart, several.selectionEnd);
            several.insert(several.cursorPosition, key);
        } else {
            single.remove(single.selectionStart, single.selectionEnd);
            single.insert(single.cursorPosition, key);
            touched = true;
            edited(single.text);
        }
    }
    function erase(): void {
        const chosen = multiline ? several.selectedText : single.selectedText;
        const at = multiline ? several.cursorPosition : single.cursorPosition;
        if (chosen === "" && at === 0)
            return;
        if (multiline)
            several.remove(chosen === "" ? at - 1 : several.selectionStart, chosen === "" ? at : several.selectionEnd);
        else
            single.remove(chosen === "" ? at - 1 : single.selectionStart, chosen === "" ? at : single.selectionEnd);
        touched = true;
        if (!multiline)
            edited(single.text);
    }
    function clear(): void {
        single.clear();
        several.clear();
    }

    implicitHeight: multiline ? Theme.px(190) : Math.max(Theme.touch, Theme.text(30) + Theme.px(40))
    onTextChanged: take()
    onTypingChanged: {
        if (typing) {
            touched = false;
        } else {
            done();
            if (missed && !touched)
                take();
        }
    }
    Component.onCompleted: take()

    Rectangle {
        anchors.fill: parent
        radius: Theme.px(14)
        color: Theme.paper
        border.width: entry.typing || entry.wrong ? Theme.stroke * 1.5 : Math.max(1, Theme.px(2))
        border.color: entry.typing ? Theme.ink : entry.wrong ? Theme.fault : Theme.frame
    }
    TextInput {
        id: single

        anchors { fill: parent; leftMargin: Theme.px(20); rightMargin: Theme.px(20) }
        visible: !entry.multiline
        enabled: visible
        focus: visible
        activeFocusOnPress: false
        verticalAlignment: TextInput.AlignVCenter
        horizontalAlignment: !entry.rightToLeft ? undefined : LayoutMirroring.enabled ? TextInput.AlignLeft : TextInput.AlignRight
        clip: true
        maximumLength: 2000
        activeFocusOnTab: true
        selectByMouse: true
        color: Theme.ink
        selectionColor: Theme.ink
        selectedTextColor: Theme.paper
        echoMode: entry.secret ? TextInput.Password : TextInput.Normal
        font.family: Theme.family
        font.pixelSize: Theme.text(30)
        font.weight: Font.Medium
        Accessible.role: Accessible.EditableText
        Accessible.name: entry.named
        onTextEdited: {
            entry.touched = true;
            entry.edited(text);
        }
        onAccepted: entry.done()
    }
    Flickable {
        id: room

        anchors { fill: parent; margins: Theme.px(14); leftMargin: Theme.px(20); rightMargin: Theme.px(20) }
        visible: entry.multiline
        contentHeight: several.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        TextEdit {
            id: several

            width: room.width
            height: Math.max(room.height, contentHeight)
            enabled: entry.multiline
            focus: entry.multiline
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            horizontalAlignment: !entry.rightToLeft ? undefined : LayoutMirroring.enabled ? TextEdit.AlignLeft : TextEdit.AlignRight
            activeFocusOnTab: true
            activeFocusOnPress: false
            selectByMouse: true
            color: Theme.ink
            selectionColor: Theme.ink
            selectedTextColor: Theme.paper
            font.family: Theme.family
            font.pixelSize: Theme.text(28)
            font.weight: Font.Medium
            Accessible.role: Accessible.EditableText
            Accessible.name: entry.named
            KeyNavigation.priority: KeyNavigation.BeforeItem
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            onTextChanged: {
                if (activeFocus) {
                    entry.touched = true;
                    entry.edited(text);
                }
            }
            onCursorRectangleChanged: {
                if (cursorRectangle.y < room.contentY)
                    room.contentY = cursorRectangle.y;
                else if (cursorRectangle.y + cursorRectangle.height > room.contentY + room.height)
                    room.contentY = cursorRectangle.y + cursorRectangle.height - room.height;
            }
        }
    }
    Item {
        anchors.fill: parent

        TapHandler { // a swipe that begins here moves the page, and opens no keyboard over it
            acceptedDevices: PointerDevice.TouchScreen
            longPressThreshold: 0
            onTapped: entry.forceActiveFocus(Qt.MouseFocusReason)
        }
        PointHandler {
            acceptedDevices: PointerDevice.AllDevices & ~PointerDevice.TouchScreen
            onActiveChanged: if (active) entry.forceActiveFocus(Qt.MouseFocusReason)
        }
    }
}
