import QtQuick
import QtQuick.Templates as T

// A key with its character or its sign; while it is held down it takes the accent, so that each touch is seen.
T.AbstractButton {
    id: key

    property string sign: ""
    property string named: text
    property int size: Theme.text(48)

    padding: Theme.px(6)
    focusPolicy: Qt.TabFocus // a touch leaves the keys of a keyboard where they are
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Accessible.role: Accessible.Button
    Accessible.name: named

    background: Rectangle {
        radius: Theme.px(16)
        color: key.down ? Theme.accent : Theme.paper
        border.width: key.visualFocus || key.down ? 2 * Theme.stroke : Math.max(1, Theme.px(2))
        border.color: key.visualFocus || key.down ? Theme.ink : Theme.frame
    }

    contentItem: Item {
        FitText {
            anchors.fill: parent
            visible: key.sign === ""
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: key.text
            largest: key.size
            smallest: Theme.px(18)
            oneLine: true
            font.weight: Font.Bold
            Accessible.ignored: true
        }
        Sign {
            anchors.centerIn: parent
            visible: key.sign !== ""
            kind: key.sign
            implicitWidth: Theme.px(56)
        }
    }
}
