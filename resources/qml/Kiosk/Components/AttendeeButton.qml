import QtQuick
import QtQuick.Templates as T

// What an attendee may ask of the screen, as a sign with a word or two letters below it, or as one that everybody knows.
T.AbstractButton {
    id: button

    required property string sign
    property bool atSide: false // the sign before its words, on a button that is wide
    property bool chosen: false // whether something of it is on

    padding: Theme.px(10)
    implicitWidth: Theme.besideWidth
    implicitHeight: Theme.control
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Accessible.role: Accessible.Button

    background: Rectangle {
        radius: Theme.radius
        color: button.down ? Theme.pressed : button.chosen ? Theme.accentTint : Theme.paper
        border.width: button.visualFocus || button.chosen ? 2 * Theme.stroke : Theme.stroke
        border.color: Theme.ink // on an accent of any brightness
    }
    contentItem: Item {
        id: inside

        TextMetrics {
            id: loose

            font: word.font
            text: button.text
        }
        Sign {
            id: mark

            readonly property real start: (inside.width - width - Theme.gap - Math.min(loose.advanceWidth, inside.width - width - Theme.gap)) / 2

            kind: button.sign
            color: Theme.ink
            implicitWidth: button.text === "" ? Math.min(parent.width, parent.height, Theme.px(76)) : Math.min(Theme.px(button.atSide ? 48 : 72), parent.height * 0.56)
            x: !button.atSide ? (parent.width - width) / 2 : LayoutMirroring.enabled ? parent.width - width - start : start
            y: button.atSide || button.text === "" ? (parent.height - height) / 2 : Theme.px(2)
        }
        FitText {
            id: word

            x: !button.atSide || LayoutMirroring.enabled ? 0 : mark.x + mark.width + Theme.gap
            y: button.atSide ? 0 : mark.height + Theme.px(4)
            width: !button.atSide ? parent.width : LayoutMirroring.enabled ? mark.x - Theme.gap : parent.width - x
            height: parent.height - y
            horizontalAlignment: button.atSide ? Text.AlignLeft : Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: button.text
            largest: Theme.labelSize
            smallest: Theme.px(18)
            oneLine: true
            font.weight: Font.ExtraBold
            Accessible.ignored: true
        }
    }
}
