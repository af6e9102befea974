pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Components

// A colour by its hex code, with some to choose from.
Item {
    id: choice

    property string key: ""
    property string value: ""
    property string named: ""
    property bool wrong: false
    property bool light: false
    readonly property list<string> offers: light
        ? ["#ffd43b", "#ffb454", "#8ee6b5", "#9bdcff", "#ffc2d1", "#e6d5ff"]
        : ["#14304a", "#0b3d2e", "#3b1f4a", "#4a1420", "#1c1c1c", "#12355b"]
    signal edited(string text)
    signal chosen(string text)
    signal done()

    implicitHeight: entry.implicitHeight + Theme.px(12) + Theme.px(72)

    Rectangle {
        id: sample

        anchors.left: parent.left
        width: entry.height
        height: width
        radius: Theme.px(14)
        color: /^#[0-9a-fA-F]{6}$/.test(choice.value) ? choice.value : Theme.paper
        border.width: Math.max(1, Theme.px(2))
        border.color: Theme.inkSoft
    }
    TextEntry {
        id: entry

        objectName: `hex-${choice.key}`
        anchors { left: sample.right; leftMargin: Theme.px(12); right: parent.right }
        text: choice.value
        named: choice.named
        wrong: choice.wrong
        onEdited: text => choice.edited(text)
        onDone: choice.done()
    }
    Row {
        anchors { left: parent.left; bottom: parent.bottom }
        spacing: Theme.px(12)

        Repeater {
            model: choice.offers

            T.AbstractButton {
                id: offer

                required property string modelData

                width: Theme.px(72)
                height: Theme.px(72)
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.Button
                Accessible.name: modelData
                onClicked: choice.chosen(modelData)

                background: Rectangle {
                    radius: width / 2
                    color: offer.modelData
                    border.width: offer.visualFocus || offer.modelData === choice.value ? 2 * Theme.stroke : Math.max(1, Theme.px(2))
                    border.color: Theme.ink
                }
                contentItem: Item {}
            }
        }
    }
}
