pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// Why a gift is taken back, before it is: one touch names the reason and does it.
FocusScope {
    id: list

    required property BoothView booth
    readonly property int columns: Theme.portrait ? 1 : 2

    FitText {
        id: asks

        width: parent.width
        height: Theme.text(64)
        text: qsTr("Why undo this?")
        largest: Theme.text(48)
        oneLine: true
        font.weight: Font.ExtraBold
        Accessible.role: Accessible.Heading
    }
    FitText {
        id: which

        objectName: "picked"
        anchors { top: asks.bottom; topMargin: Theme.px(4) }
        width: parent.width
        height: Theme.text(50)
        text: list.booth.picked
        largest: Theme.text(36)
        oneLine: true
        font.weight: Font.Bold
    }
    FitText {
        id: tells

        anchors.top: which.bottom
        width: parent.width
        height: Theme.text(Theme.portrait ? 80 : 42)
        text: qsTr("It stays in the list, marked as undone, and no longer counts.")
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
            columns: list.columns
            spacing: Theme.px(20)

            Repeater {
                model: list.booth.reasons

                SignButton {
                    required property int index
                    required property string modelData

                    objectName: `reason-${index}`
                    width: (grid.width - (list.columns - 1) * grid.spacing) / list.columns
                    height: Theme.px(120)
                    enabled: !list.booth.busy
                    atStart: true
                    size: Theme.text(36)
                    text: modelData
                    onClicked: list.booth.undo(index)
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
        onClicked: list.booth.back()
    }
}
