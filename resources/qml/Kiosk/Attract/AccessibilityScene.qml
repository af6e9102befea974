pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Core
import Kiosk.Components

// What makes the screen easier to use, each to be turned on and off; in the lower half, where everybody reaches.
FocusScope {
    id: scene

    required property AttendeeView attendee
    readonly property int columns: Theme.portrait ? 2 : attendee.preferences.length
    readonly property int rows: Math.ceil(attendee.preferences.length / columns)

    function words(name: string): string {
        switch (name) {
        case "large_text": return qsTr("Large text");
        case "high_contrast": return qsTr("High contrast");
        case "no_motion": return qsTr("No motion");
        case "more_time": return qsTr("More time");
        default: return qsTr("Lower buttons");
        }
    }

    Keys.onEscapePressed: attendee.leave()

    RingedSurface {
        anchors.fill: parent
    }
    MouseArea {
        anchors.fill: parent // nothing below is touched by mistake
    }
    Sign {
        id: mark

        anchors { horizontalCenter: parent.horizontalCenter; bottom: title.top; bottomMargin: Theme.px(32) }
        kind: "access"
        color: Theme.textOnDeep
        implicitWidth: Math.min(Theme.px(180), title.y - Theme.px(60))
    }
    FitText {
        id: title

        anchors { left: parent.left; right: parent.right; leftMargin: Theme.margin; rightMargin: Theme.margin; bottom: tiles.top; bottomMargin: Theme.px(40) }
        height: Theme.text(Theme.portrait ? 190 : 100)
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignBottom
        text: qsTr("Make this screen easier to use")
        color: Theme.textOnDeep
        largest: Theme.headSize
        smallest: Theme.px(32)
        lineHeight: 0.94
        font.weight: Font.ExtraBold
        Accessible.role: Accessible.Heading
    }
    Grid {
        id: tiles

        readonly property real cell: (parent.width - 2 * Theme.margin - (columns - 1) * columnSpacing) / columns

        anchors { horizontalCenter: parent.horizontalCenter; bottom: done.top; bottomMargin: Theme.px(40) }
        columns: scene.columns
        columnSpacing: Theme.px(20)
        rowSpacing: Theme.px(20)

        Repeater {
            model: scene.attendee.preferences

            T.AbstractButton {
                id: tile

                required property PreferenceShown modelData
                required property int index
                readonly property bool on: modelData.on

                objectName: `prefer-${modelData.name}`
                focus: index === 0
                width: tiles.cell
                height: Theme.px(Theme.portrait ? 220 : 260)
                focusPolicy: Qt.StrongFocus
                text: scene.words(modelData.name)
                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()
                Accessible.role: Accessible.CheckBox
                Accessible.name: text
                Accessible.checkable: true
                Accessible.checked: on
                onClicked: scene.attendee.prefer(modelData.name)

                background: Rectangle {
                    radius: Theme.radius
                    color: tile.down ? Theme.pressed : tile.on ? Theme.accentTint : Theme.paper
                    border.width: tile.visualFocus ? Theme.px(10) : tile.on ? Theme.px(6) : Theme.px(2)
                    border.color: tile.visualFocus || tile.on ? Theme.ink : Theme.frame
                }
                contentItem: Item {
                    Sign {
                        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: Theme.px(Theme.portrait ? 24 : 36) }
                        kind: tile.modelData.name
                        implicitWidth: Theme.px(84)
                    }
                    FitText {
                        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.px(18) }
                        height: parent.height - Theme.px(Theme.portrait ? 126 : 138)
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                        text: tile.text
                        largest: Theme.text(38)
                        smallest: Theme.px(24)
                        oneLine: !text.includes(" ") // a Japanese word would break anywhere
                        font.weight: Font.Bold
                        lineHeight: 0.94
                        Accessible.ignored: true
                    }
                    Rectangle {
                        anchors { right: parent.right; top: parent.top; margins: Theme.px(16) }
                        width: Theme.px(52)
                        height: width
                        radius: width / 2
                        visible: tile.on
                        color: Theme.ink

                        Sign {
                            anchors.centerIn: parent
                            implicitWidth: parent.width * 0.64
                            kind: "check"
                            color: Theme.paper
                            weight: 3
                        }
                    }
                }
            }
        }
    }
    SignButton {
        objectName: "prefer-nothing"
        anchors { left: parent.left; leftMargin: Theme.margin; bottom: parent.bottom; bottomMargin: Theme.edge }
        width: Math.min(Theme.px(560), (parent.width - 2 * Theme.margin - Theme.px(24)) / 2)
        sign: "leave"
        text: qsTr("As before")
        onClicked: scene.attendee.preferNothing()
    }
    SignButton {
        id: done

        objectName: "preferred"
        anchors { right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom; bottomMargin: Theme.edge }
        width: Math.min(Theme.px(560), (parent.width - 2 * Theme.margin - Theme.px(24)) / 2)
        primary: true
        sign: "check"
        text: qsTr("Done")
        onClicked: scene.attendee.leave()
    }
}
