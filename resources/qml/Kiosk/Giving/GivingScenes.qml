pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// Giving, from the first question to thanks: which scene is seen is the view's to say; the way out is always there.
FocusScope {
    id: scenes

    required property GivingView giving
    required property AttractView view
    required property AttendeeView attendee
    property string shown: ""
    readonly property string wanted: giving.scene
    signal entered()
    signal enlarged(string kind)

    // What a keyboard types where something is to be typed; a button that has the focus takes its own keys first.
    function typed(event: var): void {
        giving.touched();
        event.accepted = true;
        if (event.key === Qt.Key_Escape)
            way.leave();
        else if (event.key === Qt.Key_Backspace)
            giving.erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            giving.scene === "keypad" ? giving.confirm() : giving.sendReceipt();
        else if (event.text.trim() !== "")
            giving.press(event.text);
        else
            event.accepted = false;
    }

    // A scene makes way only after the touch that ended it was dealt with: its button is still needed for that.
    function follow(): void {
        shown = wanted;
    }

    onWantedChanged: Qt.callLater(follow)
    Component.onCompleted: follow()
    Keys.onPressed: event => typed(event)
    Keys.onReleased: giving.touched()

    Rectangle {
        anchors.fill: parent
        color: Theme.mist
    }
    MouseArea {
        anchors.fill: parent // nothing below is touched by mistake
    }

    Component {
        id: amount

        AmountScene { giving: scenes.giving }
    }
    Component {
        id: choice

        ChoiceScene { giving: scenes.giving }
    }
    Component {
        id: keypad

        KeypadScene { giving: scenes.giving }
    }
    Component {
        id: card

        CardScene { giving: scenes.giving }
    }
    Component {
        id: phone

        PhoneScene { giving: scenes.giving }
    }
    Component {
        id: checking

        CheckingScene { giving: scenes.giving }
    }
    Component {
        id: thanks

        ThanksScene {
            giving: scenes.giving
            view: scenes.view
            onEnlarged: kind => scenes.enlarged(kind)
        }
    }
    Component {
        id: email

        EmailScene { giving: scenes.giving }
    }
    Component {
        id: ended

        EndedScene { giving: scenes.giving }
    }
    PracticeMark {
        id: mark

        z: 1
        objectName: "practice"
        anchors.fill: parent
        visible: scenes.giving.practice
    }
    Loader {
        id: scene

        anchors { fill: parent; topMargin: mark.visible ? mark.bannerHeight : 0 }
        focus: true
        enabled: scenes.giving.warns === 0 || scenes.giving.quiet
        onLoaded: {
            focus = true;
            scenes.entered();
        }
        sourceComponent: {
            switch (scenes.shown) {
            case "fund":
            case "dues": return choice;
            case "amount": return amount;
            case "keypad": return keypad;
            case "card": return card;
            case "phone": return phone;
            case "checking":
            case "pending": return checking;
            case "thanks": return thanks;
            case "email": return email;
            case "ended":
            case "large":
            case "resting": return ended;
            default: return null;
            }
        }
    }
    WayOut {
        id: way

        anchors { left: parent.left; leftMargin: Theme.margin; bottom: parent.bottom; bottomMargin: Theme.edge }
        enabled: scene.enabled
        giving: scenes.giving
    }
    AttendeeButtons {
        anchors { left: way.right; leftMargin: Theme.px(8); bottom: way.bottom }
        enabled: scene.enabled
        attendee: scenes.attendee
    }
    PracticeDonor {
        readonly property bool over: !Theme.portrait && scenes.giving.scene === "phone" // the way out, where beside it is little room
        readonly property real end: Theme.portrait ? scenes.width - Theme.margin
            : over ? scenes.width - scenes.height - Theme.px(40) : Theme.px(992)
        readonly property real start: over ? 0 : Theme.wayOutWidth + Theme.px(24)

        anchors { left: way.left; leftMargin: start; bottom: way.bottom; bottomMargin: over ? Theme.control + Theme.gap : 0 }
        width: end - Theme.margin - start
        enabled: scene.enabled
        giving: scenes.giving
    }
    IdleWarning {
        z: 2
        anchors.fill: parent
        giving: scenes.giving
        onAnswered: scene.focus = true
    }
}
