pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Giving
import Kiosk.Components

// The booth view: how the kiosk is, its sections by tabs, and the way back to what the public sees.
FocusScope {
    id: scenes

    required property BoothView booth
    property string shown: ""
    readonly property list<BoothSection> sections: [
        BoothSection {
            name: "booth"
            title: qsTr("Booth")
            content: Component { StateSection { booth: scenes.booth } }
        },
        BoothSection {
            name: "check"
            title: qsTr("Check-list")
            content: Component { CheckSection { booth: scenes.booth } }
        },
        BoothSection {
            name: "record"
            title: qsTr("Record")
            content: Component { RecordSection { booth: scenes.booth } }
        },
        BoothSection {
            name: "gifts"
            title: qsTr("Gifts")
            content: Component { GiftsSection { booth: scenes.booth } }
        },
        BoothSection {
            name: "questions"
            title: qsTr("Questions")
            content: Component { QuestionsSection { booth: scenes.booth } }
        },
        BoothSection {
            name: "end"
            title: qsTr("End of day")
            content: Component { EndSection { booth: scenes.booth } }
        }
    ]
    readonly property bool typing: booth.step !== "" || booth.section === "record"
    readonly property string wanted: booth.visible ? booth.section : ""

    // What a keyboard types where something is to be typed; a button that has the focus takes its own keys first.
    function typed(event: var): void {
        booth.touched();
        event.accepted = true;
        if (event.key === Qt.Key_Escape)
            booth.step === "" ? booth.leave() : booth.back();
        else if (event.key === Qt.Key_Backspace)
            booth.erase();
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && typing)
            booth.confirm();
        else if (event.text.trim() !== "" && typing)
            booth.press(booth.step === "email" ? event.text : event.text.toUpperCase());
        else
            event.accepted = false;
    }

    // A section makes way only after the touch that ended it was dealt with: its button is still needed for that.
    function follow(): void {
        shown = wanted;
    }

    visible: booth.visible
    onWantedChanged: Qt.callLater(follow)
    Component.onCompleted: follow()
    Keys.onPressed: event => typed(event)
    Keys.onReleased: booth.touched()

    TouchWatch { onTouched: scenes.booth.touched() }
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
            height: Theme.px(28) + Theme.text(76) + (Theme.portrait && scenes.booth.health.length > 200 ? Theme.px(48) : 0)
            color: Theme.paper

            LevelMark {
                id: level

                anchors { left: parent.left; leftMargin: Theme.px(32); verticalCenter: parent.verticalCenter }
                level: scenes.booth.healthLevel
                Accessible.ignored: true
            }
            FitText {
                objectName: "health"
                anchors { left: level.right; leftMargin: Theme.px(20); right: parent.right; rightMargin: Theme.px(32); top: parent.top; bottom: parent.bottom; topMargin: Theme.px(8); bottomMargin: Theme.px(8) }
                verticalAlignment: Text.AlignVCenter
                text: scenes.booth.health
                largest: Theme.text(30)
                smallest: Theme.px(16)
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
            booth: scenes.booth
            sections: scenes.sections
        }
        Loader {
            id: section

            readonly property int side: Theme.px(Theme.portrait ? 40 : 48)

            x: side + (Theme.portrait || LayoutMirroring.enabled ? 0 : rail.width)
            y: health.height + Theme.px(28)
            width: parent.width - 2 * side - (Theme.portrait ? 0 : rail.width)
            height: said.y - y - Theme.px(16)
            focus: true
            visible: !quitting.visible && !closing.visible
            onLoaded: focus = true
            sourceComponent: scenes.sections.find(one => one.name === scenes.shown)?.content ?? null
        }
        QuitQuestion {
            id: quitting

            anchors.fill: section
            visible: scenes.booth.step === "quit"
            booth: scenes.booth
            onVisibleChanged: (visible ? quitting : section).focus = true
        }
        CloseQuestion {
            id: closing

            anchors.fill: section
            visible: scenes.booth.step === "close"
            booth: scenes.booth
            onVisibleChanged: (visible ? closing : section).focus = true
        }
        Notice {
            id: said

            objectName: "said"
            x: section.x
            y: (Theme.portrait ? rail.y : parent.height) - height - Theme.px(16)
            width: section.width
            height: Theme.px(40) + Theme.text(Theme.portrait ? 92 : 64)
            visible: scenes.booth.said !== ""
            sign: scenes.booth.saidLevel === "good" ? "check" : "notice"
            text: scenes.booth.said
        }
    }
    PracticeMark {
        id: mark

        objectName: "practice"
        anchors.fill: parent
        visible: scenes.booth.practice
    }
}
