import QtQuick
import QtQuick.Templates as T

// One section of a view for the people who run the booth, on its deep rail.
T.AbstractButton {
    id: tab

    property bool current: false
    property string badge: ""

    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Accessible.role: Accessible.PageTab
    Accessible.name: badge === "" ? text : `${text}, ${badge}`
    Accessible.selectable: true
    Accessible.selected: current
    Accessible.onPressAction: click()

    background: Rectangle {
        radius: Theme.px(16)
        color: tab.current ? Theme.accent : tab.down ? Theme.deepShade : Theme.deepGlow
        border.width: tab.visualFocus ? 2 * Theme.stroke : 0
        border.color: tab.current ? Theme.ink : Theme.textOnDeep
    }
    contentItem: Item {
        Rectangle {
            x: Theme.portrait ? (parent.width - width) / 2 : tab.LayoutMirroring.enabled ? parent.width - width - y : y
            y: Theme.px(12)
            width: Theme.portrait ? parent.width * 0.5 : Theme.px(8)
            height: Theme.portrait ? Theme.px(8) : parent.height - 2 * y
            radius: Theme.px(4)
            visible: tab.current
            color: Theme.ink
        }
        FitText {
            anchors { fill: parent; leftMargin: Theme.px(Theme.portrait ? 6 : 36); rightMargin: Theme.px(Theme.portrait ? 6 : 12); topMargin: Theme.portrait ? Theme.px(18) : 0 }
            horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
            verticalAlignment: Text.AlignVCenter
            text: tab.text
            color: tab.current ? Theme.ink : Theme.textOnDeep
            largest: Theme.portrait ? Theme.labelSize : Theme.text(32)
            smallest: Theme.px(16)
            wrapMode: Text.WordWrap
            font.weight: Font.ExtraBold
            Accessible.ignored: true
        }
    }
}
