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
    readonly property list<string> known: light
        ? ["#ffd43b", "#ffb454", "#8ee6b5", "#9bdcff", "#ffc2d1", "#e6d5ff"]
        : ["#14304a", "#0b3d2e", "#3b1f4a", "#4a1420", "#1c1c1c", "#12355b"]
    // What is in use now; without any, the first is.
    readonly property string now: /^#[0-9a-fA-F]{6}$/.test(value) ? value.toLowerCase() : value === "" ? known[0] : ""
    readonly property list<string> offers: now === "" || known.includes(now) ? known : [now, ...known.slice(0, 5)]
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
        color: choice.now === "" ? Theme.paper : choice.now
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
                Accessible.description: choice.named
                Accessible.checkable: true
                Accessible.checked: modelData === choice.now
                objectName: `swatch-${choice.key}-${modelData}`
                onClicked: choice.chosen(modelData)

                background: Rectangle {
                    radius: width / 2
                    color: offer.modelData
                    border.width: offer.visualFocus ? 2 * Theme.stroke : Math.max(1, Theme.px(2))
                    border.color: Theme.ink
                }
                contentItem: Item {
                    Sign {
                        anchors.centerIn: parent
                        visible: offer.modelData === choice.now
                        kind: "check"
                        color: choice.light ? Theme.ink : Theme.paper
                        implicitWidth: Theme.px(44)
                    }
                }
            }
        }
    }
}
