import QtQuick
import Kiosk.Components

// Where the way in would be while nobody is at the booth: when somebody is back, and that the codes work all the same.
Rectangle {
    id: sign

    required property string day
    required property string time

    radius: Theme.radius
    color: Theme.deep
    Accessible.role: Accessible.StaticText
    Accessible.name: `${first.text}. ${second.text}`

    FitText {
        id: first

        anchors { left: parent.left; right: parent.right; margins: Theme.gap }
        y: Theme.gap
        height: parent.height * 0.54 - Theme.gap
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignBottom
        text: sign.time === "" ? qsTr("The booth is closed")
            : sign.day === "" ? qsTr("Back at %1").arg(sign.time) : Theme.filled(qsTr("Back on %1 at %2"), [sign.day, sign.time])
        color: Theme.textOnDeep
        largest: Theme.titleSize
        oneLine: true
        font.weight: Font.ExtraBold
        Accessible.ignored: true
    }
    FitText {
        id: second

        anchors { left: first.left; right: first.right; top: first.bottom; topMargin: Theme.px(6); bottom: parent.bottom; bottomMargin: Theme.gap }
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Scan a code to give now")
        color: Theme.softTextOnDeep
        largest: Theme.labelSize
        font.weight: Font.Bold
        Accessible.ignored: true
    }
}
