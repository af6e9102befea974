import QtQuick
import Kiosk.Core
import Kiosk.Components

// Whether the program is to end: the way back first, and what it means for people who want to give.
FocusScope {
    id: question

    required property BoothView booth

    FitText {
        id: asks

        width: parent.width
        height: Theme.text(72)
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Quit the kiosk?")
        largest: Theme.text(48)
        oneLine: true
        font.weight: Font.ExtraBold
        Accessible.role: Accessible.Heading
    }
    FitText {
        id: wayBack

        objectName: "way-back"
        anchors { top: asks.bottom; topMargin: Theme.px(16) }
        width: parent.width
        height: Math.min(Theme.text(Theme.portrait ? 320 : 200), (quit.y - y) * 0.5)
        text: qsTr("To get it back: open “Donation kiosk” in this computer’s menu, or type kiosk in a terminal. A computer that is set up as nothing but a kiosk starts it again by itself.")
        largest: Theme.bodySize
        font.weight: Font.Bold
    }
    FitText {
        anchors { top: wayBack.bottom; topMargin: Theme.px(16) }
        width: parent.width
        height: Math.min(Theme.text(Theme.portrait ? 260 : 160), quit.y - y - Theme.px(24))
        text: qsTr("Until then this screen shows no stories and no codes, and nobody can give here. To close the booth, touch Closed on the Booth page instead.")
        largest: Theme.bodySize
        font.weight: Font.Medium
    }
    SignButton {
        id: back

        objectName: "step-back"
        anchors { left: parent.left; bottom: parent.bottom }
        focus: true
        sign: "leave"
        text: qsTr("Back")
        onClicked: question.booth.back()
    }
    SignButton {
        id: quit

        objectName: "quit"
        anchors { left: back.right; leftMargin: Theme.px(24); right: parent.right; bottom: parent.bottom }
        text: qsTr("Quit kiosk")
        onClicked: question.booth.endKiosk()
    }
}
