import QtQuick

// Nobody has touched for long where nothing would be lost: it is said, without hiding the scene, and one touch gives more time.
Rectangle {
    id: strip

    required property int seconds
    signal more()

    objectName: "time-strip"
    radius: Theme.radius
    color: Theme.paper
    border.width: Theme.px(6)
    border.color: Theme.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: says.text

    MouseArea {
        anchors.fill: parent // nothing below is touched by mistake
        onClicked: strip.more()
    }
    FitText {
        id: says

        anchors { left: parent.left; leftMargin: Theme.px(32); right: more.left; rightMargin: Theme.px(24); top: parent.top; bottom: parent.bottom; topMargin: Theme.px(12); bottomMargin: Theme.px(12) }
        verticalAlignment: Text.AlignVCenter
        text: qsTr("This screen will start over in %Ln second(s).", "", strip.seconds)
        largest: Theme.text(34)
        font.weight: Font.Bold
        Accessible.ignored: true
    }
    SignButton {
        id: more

        objectName: "more-time"
        anchors { right: parent.right; rightMargin: Theme.px(16); verticalCenter: parent.verticalCenter }
        width: Math.min(Theme.px(360), parent.width * 0.42)
        primary: true
        text: qsTr("More time")
        onClicked: strip.more()
    }
}
