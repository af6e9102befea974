import QtQuick
import Kiosk.Core
import Kiosk.Components

// Nobody has touched for long: before everything is forgotten, one more touch anywhere keeps it.
FocusScope {
    id: warning

    required property GivingView giving
    signal answered()

    visible: giving.warns > 0 && !giving.quiet
    onVisibleChanged: visible ? more.forceActiveFocus() : answered()
    Accessible.role: Accessible.Dialog
    Accessible.name: `${asks.text} ${says.text}`

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }
    MouseArea {
        anchors.fill: parent
        onClicked: warning.giving.touched()
    }
    Rectangle {
        objectName: "idle-warning"
        x: (parent.width - width) / 2
        y: Theme.portrait ? parent.height - height - Theme.footer - Theme.edge : (parent.height - height) / 2
        width: Math.min(parent.width - 2 * Theme.edge, Theme.px(1040))
        height: Math.min(parent.height - 2 * Theme.edge, Theme.px(280) + Theme.text(260))
        radius: Theme.radius
        color: Theme.paper

        FitText {
            id: asks

            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin; topMargin: Theme.edge }
            height: Theme.text(100)
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Are you still there?")
            largest: Theme.headSize
            oneLine: true
            font.weight: Font.ExtraBold
            Accessible.ignored: true
        }
        FitText {
            id: says

            anchors { left: asks.left; right: asks.right; top: asks.bottom; topMargin: Theme.px(8); bottom: more.top; bottomMargin: Theme.px(24) }
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            largest: Theme.text(40)
            text: warning.giving.scene === "card" || warning.giving.scene === "phone"
                ? qsTr("Your payment will be cancelled in %Ln second(s).", "", warning.giving.warns)
                : qsTr("This screen will start over in %Ln second(s).", "", warning.giving.warns)
            Accessible.ignored: true
        }
        SignButton {
            id: more

            objectName: "more-time"
            anchors { left: asks.left; right: asks.right; bottom: parent.bottom; bottomMargin: Theme.edge }
            height: Theme.px(144)
            focus: true
            primary: true
            size: Theme.titleSize
            text: qsTr("More time")
            onClicked: warning.giving.touched()
        }
    }
}
