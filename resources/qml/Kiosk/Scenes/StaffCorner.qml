pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Look

// A corner to hold with a finger: what the people who run the booth should know, in plain lines.
FocusScope {
    id: corner

    required property StaffNotes notes
    property bool open: false
    signal closed()

    Keys.onEscapePressed: open = false
    Keys.onUpPressed: lines.flick(0, Theme.px(1200))
    Keys.onDownPressed: lines.flick(0, -Theme.px(1200))
    onOpenChanged: open ? close.forceActiveFocus() : closed()

    Rectangle {
        anchors { left: parent.left; top: parent.top; margins: Theme.px(14) }
        width: Theme.px(20)
        height: width
        radius: width / 2
        visible: corner.notes.urgent && !corner.open
        LayoutMirroring.enabled: false
        color: Theme.accent
        border.width: Theme.stroke
        border.color: Theme.ink
    }
    Item {
        anchors { left: parent.left; top: parent.top }
        objectName: "staff-corner"
        width: Theme.px(120)
        height: Theme.px(120)
        visible: !corner.open
        LayoutMirroring.enabled: false
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("For the booth")
        Accessible.onPressAction: corner.open = true

        TapHandler {
            gesturePolicy: TapHandler.WithinBounds
            longPressThreshold: Theme.holdMilliseconds / 1000
            onLongPressed: corner.open = true
        }
    }
    Timer {
        interval: Theme.staffMilliseconds
        running: corner.open
        onTriggered: corner.open = false
    }
    Rectangle {
        anchors.fill: parent
        visible: corner.open
        color: Theme.veil

        MouseArea {
            anchors.fill: parent
            onClicked: corner.open = false
        }
        Rectangle {
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.margin, Theme.px(1320))
            height: Math.min(parent.height - 2 * Theme.margin, sheet.implicitHeight + 2 * Theme.px(48))
            radius: Theme.radius
            color: Theme.paper
            clip: true

            Flickable {
                id: lines

                anchors { fill: parent; margins: Theme.px(48) }
                contentHeight: sheet.implicitHeight
                boundsBehavior: Flickable.StopAtBounds
                clip: true

                Column {
                    id: sheet

                    width: parent.width
                    spacing: Theme.px(18)

                    PlainText {
                        text: qsTr("For the booth")
                        font.pixelSize: Theme.titleSize
                        font.weight: Font.ExtraBold
                    }
                    Repeater {
                        model: corner.notes.lines

                        PlainText {
                            required property string modelData

                            width: sheet.width
                            text: modelData
                            font.pixelSize: Theme.labelSize
                        }
                    }
                }
            }
        }
        TouchButton {
            anchors { right: parent.right; bottom: parent.bottom; margins: Theme.px(24) }
            id: close

            objectName: "close-staff"
            text: qsTr("Close")
            focus: corner.open
            onClicked: corner.open = false
        }
    }
}
