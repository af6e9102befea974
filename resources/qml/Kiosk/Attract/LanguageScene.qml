pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Core
import Kiosk.Components

// The languages, each in its own words; in the lower two thirds, where everybody reaches.
FocusScope {
    id: scene

    required property AttendeeView attendee
    readonly property int columns: Theme.portrait ? (Theme.inReach ? 3 : 2) : Math.min(5, Math.ceil(attendee.languages.length / 2))
    readonly property int rows: Math.ceil(attendee.languages.length / columns)

    Keys.onEscapePressed: attendee.leave()

    RingedSurface {
        anchors.fill: parent
    }
    MouseArea {
        anchors.fill: parent // nothing below is touched by mistake
    }
    Sign {
        id: mark

        anchors { horizontalCenter: parent.horizontalCenter; bottom: tiles.top; bottomMargin: Theme.px(56) }
        kind: "language"
        color: Theme.textOnDeep
        implicitWidth: Math.min(Theme.px(200), tiles.y - Theme.px(120))
    }
    Grid {
        id: tiles

        readonly property real cell: (parent.width - 2 * Theme.margin - (columns - 1) * columnSpacing) / columns

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.inReach ? back.y - Theme.px(48) - height : Math.min(back.y - Theme.px(48) - height, Math.max((parent.height - height) / 2, parent.height / 3))
        columns: scene.columns
        columnSpacing: Theme.px(20)
        rowSpacing: Theme.px(20)

        Repeater {
            model: scene.attendee.languages

            T.AbstractButton {
                id: tile

                required property LanguageShown modelData
                required property int index

                objectName: `language-${modelData.code}`
                focus: index === 0
                width: tiles.cell
                height: Theme.px(!Theme.portrait ? 210 : Theme.inReach ? 160 : 180)
                focusPolicy: Qt.StrongFocus
                text: modelData.name
                Keys.onReturnPressed: click()
                Keys.onEnterPressed: click()
                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                Accessible.checked: modelData.current
                onClicked: scene.attendee.speak(modelData.code)

                background: Rectangle {
                    radius: Theme.radius
                    color: tile.down ? Theme.pressed : tile.modelData.current ? Theme.accentTint : Theme.paper
                    border.width: tile.visualFocus ? 2 * Theme.stroke : tile.modelData.current ? Theme.px(4) : 0
                    border.color: Theme.ink
                }
                contentItem: Item {
                    FitText {
                        anchors { fill: parent; margins: Theme.px(20) }
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                        text: tile.text
                        largest: Theme.text(58)
                        smallest: Theme.px(24)
                        oneLine: true
                        font.weight: Font.Bold
                        Accessible.ignored: true
                    }
                    Sign {
                        anchors { right: parent.right; top: parent.top; margins: Theme.px(14) }
                        visible: tile.modelData.current
                        kind: "check"
                        implicitWidth: Theme.px(36)
                    }
                }
            }
        }
    }
    SignButton {
        id: back

        objectName: "language-back"
        width: Theme.leaveWidth
        leftPadding: Theme.px(16)
        anchors { left: parent.left; leftMargin: Theme.margin; bottom: parent.bottom; bottomMargin: Theme.edge }
        sign: "leave"
        text: qsTr("Back")
        onClicked: scene.attendee.leave()
    }
    AttendeeButtons {
        anchors { left: back.right; leftMargin: Theme.px(8); bottom: back.bottom }
        attendee: scene.attendee
        choosing: true
    }
}
