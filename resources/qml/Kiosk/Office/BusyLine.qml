import QtQuick
import Kiosk.Core
import Kiosk.Components

// What takes long: what it is, how far it has come where that is known, and how to stop it.
Rectangle {
    id: line

    required property OfficeView office

    radius: Theme.radius
    color: Theme.paper
    border.width: Theme.stroke
    border.color: Theme.ink
    visible: office.busy !== ""
    readonly property real value: Math.round(100 * Math.max(0, office.progress)) // for screen readers
    readonly property real minimumValue: 0
    readonly property real maximumValue: 100

    Accessible.role: Accessible.ProgressBar
    Accessible.name: office.busy

    FitText {
        anchors { left: parent.left; leftMargin: Theme.px(28); right: stop.left; rightMargin: Theme.px(20); top: parent.top; bottom: bar.top }
        verticalAlignment: Text.AlignVCenter
        text: line.office.progress < 0 ? line.office.busy : `${line.office.busy} ${Math.round(line.office.progress * 100)}%`
        largest: Theme.text(28)
        smallest: Theme.px(16)
        font.weight: Font.Bold
        Accessible.ignored: true
    }
    Rectangle {
        id: bar

        anchors { left: parent.left; bottom: parent.bottom; margins: Theme.px(14); leftMargin: Theme.px(28) }
        width: (line.width - stop.width - Theme.px(76)) * Math.max(0, line.office.progress)
        height: Theme.px(10)
        radius: height / 2
        color: Theme.ink
    }
    SignButton {
        id: stop

        objectName: "stop"
        anchors { right: parent.right; rightMargin: Theme.px(12); verticalCenter: parent.verticalCenter }
        visible: line.office.canStop
        height: parent.height - Theme.px(24)
        width: Theme.px(180)
        text: qsTr("Stop")
        onClicked: line.office.stop()
    }
}
