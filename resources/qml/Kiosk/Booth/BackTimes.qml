pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// When somebody is back, before the booth closes: attendees read it on the screen.
FocusScope {
    id: times

    required property BoothView booth
    readonly property int columns: Theme.portrait ? 2 : 3

    FitText {
        id: asks

        width: parent.width
        height: Theme.text(64)
        text: qsTr("When will you be back?")
        largest: Theme.text(48)
        oneLine: true
        font.weight: Font.ExtraBold
        Accessible.role: Accessible.Heading
    }
    FitText {
        id: tells

        anchors.top: asks.bottom
        width: parent.width
        height: Theme.text(Theme.portrait ? 80 : 42)
        text: qsTr("The screen shows this to people who come by. Closing ends the shift.")
        color: Theme.inkSoft
        largest: Theme.labelSize
        font.weight: Font.Medium
    }
    Flickable {
        anchors { top: tells.bottom; topMargin: Theme.px(24); bottom: back.top; bottomMargin: Theme.px(24) }
        width: parent.width
        contentHeight: grid.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Grid {
            id: grid

            width: parent.width
            columns: times.columns
            spacing: Theme.px(20)

            Repeater {
                model: times.booth.backTimes

                SignButton {
                    required property int index
                    required property BackTime modelData

                    objectName: `back-${index}`
                    width: (grid.width - (times.columns - 1) * grid.spacing) / times.columns
                    height: Theme.px(Theme.portrait ? 148 : 128)
                    enabled: !times.booth.busy
                    size: Theme.titleSize
                    text: modelData.text
                    onClicked: times.booth.backAt(modelData.value)
                }
            }
        }
    }
    SignButton {
        id: back

        objectName: "step-back"
        anchors { left: parent.left; bottom: parent.bottom }
        sign: "leave"
        text: qsTr("Back")
        onClicked: times.booth.back()
    }
}
