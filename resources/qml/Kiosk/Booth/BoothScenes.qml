pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Giving
import Kiosk.Components

// The booth view: how the kiosk is, its sections by tabs, and the way back to what the public sees.
FocusScope {
    id: scenes

    required property DeskView desk
    property string shown: ""
    readonly property string wanted: desk.visible ? desk.section : ""

    // What a keyboard types where something is to be typed; a button that has the focus takes its own keys first.
    function typed(event: var): void {
        desk.touched();
        event.accepted = true;
        if (event.key === Qt.Key_Escape)
            desk.step === "" ? desk.leave() : desk.back();
        else if (event.key === Qt.Key_Backspace)
            desk.erase();
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && desk.step !== "")
            desk.confirm();
        else if (event.text.trim() !== "" && desk.step !== "")
            desk.press(desk.step === "email" ? event.text : event.text.toUpperCase());
        else
            event.accepted = false;
    }

    // A section makes way only after the touch that ended it was dealt with: its button is still needed for that.
    function follow(): void {
        shown = wanted;
    }

    visible: desk.visible
    onWantedChanged: Qt.callLater(follow)
    Component.onCompleted: follow()
    Keys.onPressed: event => typed(event)
    Keys.onReleased: desk.touched()

    PointHandler {
        onActiveChanged: if (active) scenes.desk.touched()
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.mist
    }
    MouseArea {
        anchors.fill: parent // nothing below is touched by mistake
    }
    Item {
        id: frame

        readonly property int rim: mark.visible ? Theme.px(12) : 0

        anchors { fill: parent; margins: rim; topMargin: mark.visible ? mark.bannerHeight : 0 }

        Rectangle {
            id: health

            width: parent.width
            height: Theme.px(28) + Theme.text(76)
            color: Theme.paper

            LevelMark {
                id: level

                anchors { left: parent.left; leftMargin: Theme.px(32); verticalCenter: parent.verticalCenter }
                level: scenes.desk.healthLevel
            }
            FitText {
                objectName: "health"
                anchors { left: level.right; leftMargin: Theme.px(20); right: parent.right; rightMargin: Theme.px(32); top: parent.top; bottom: parent.bottom; topMargin: Theme.px(8); bottomMargin: Theme.px(8) }
                verticalAlignment: Text.AlignVCenter
                text: scenes.desk.health
                largest: Theme.text(30)
                smallest: Theme.px(18)
                font.weight: Font.ExtraBold
                Accessible.name: `${level.word}: ${text}`
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.stroke
                color: Theme.line
            }
        }
        BoothRail {
            id: rail

            x: Theme.portrait || !LayoutMirroring.enabled ? 0 : parent.width - width
            y: Theme.portrait ? parent.height - height : health.height
            width: Theme.portrait ? parent.width : Theme.px(340)
            height: Theme.portrait ? implicitHeight : parent.height - health.height
            desk: scenes.desk
        }
        Loader {
            id: section

            readonly property int side: Theme.px(Theme.portrait ? 40 : 48)

            x: side + (Theme.portrait || LayoutMirroring.enabled ? 0 : rail.width)
            y: health.height + Theme.px(28)
            width: parent.width - 2 * side - (Theme.portrait ? 0 : rail.width)
            height: said.y - y - Theme.px(16)
            focus: true
            onLoaded: focus = true
            sourceComponent: {
                switch (scenes.shown) {
                case "booth": return booth;
                case "check": return check;
                case "record": return record;
                case "gifts": return gifts;
                case "questions": return questions;
                case "end": return ending;
                default: return null;
                }
            }
        }
        Notice {
            id: said

            objectName: "said"
            x: section.x
            y: (Theme.portrait ? rail.y : parent.height) - height - Theme.px(16)
            width: section.width
            height: Theme.px(40) + Theme.text(Theme.portrait ? 92 : 64)
            visible: scenes.desk.said !== ""
            sign: scenes.desk.saidLevel === "good" ? "check" : "notice"
            text: scenes.desk.said
        }
    }
    PracticeMark {
        id: mark

        objectName: "practice"
        anchors.fill: parent
        visible: scenes.desk.practice
    }

    Component {
        id: booth

        StateSection { desk: scenes.desk }
    }
    Component {
        id: check

        CheckSection { desk: scenes.desk }
    }
    Component {
        id: record

        RecordSection { desk: scenes.desk }
    }
    Component {
        id: gifts

        GiftsSection { desk: scenes.desk }
    }
    Component {
        id: questions

        QuestionsSection { desk: scenes.desk }
    }
    Component {
        id: ending

        EndSection { desk: scenes.desk }
    }
}
