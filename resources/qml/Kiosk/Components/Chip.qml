import QtQuick
import QtQuick.Templates as T

// One of several that exclude each other; the chosen one is dark. Drawn without shapes, so that a list cuts it off.
T.AbstractButton {
    id: chip

    property bool current: false
    property int faults: 0
    property int todo: 0 // what is still to be written, where nothing is wrong
    property int role: Accessible.RadioButton
    property string concerns: "" // what it is an answer to, where several questions are on the screen

    leftPadding: Theme.px(18)
    rightPadding: Theme.px(18)
    implicitHeight: Theme.px(72)
    implicitWidth: Math.max(Theme.px(96), Math.ceil(loose.advanceWidth) + 2 + (fault.visible ? fault.width + Theme.px(10) : 0) + 2 * leftPadding)
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Accessible.role: role
    Accessible.description: concerns
    Accessible.name: faults > 0 ? qsTr("%1, %n to fix", "", faults).arg(text) : todo > 0 ? qsTr("%1, %n still to do", "", todo).arg(text) : text
    Accessible.checkable: role !== Accessible.Button && role !== Accessible.PageTab
    Accessible.checked: current
    Accessible.selectable: role === Accessible.PageTab
    Accessible.selected: current

    background: Rectangle {
        radius: height / 2
        color: chip.current ? Theme.ink : chip.down ? Theme.pressed : Theme.paper
        border.width: chip.visualFocus ? 2 * Theme.stroke : Math.max(1, Theme.px(2))
        border.color: chip.visualFocus ? (chip.current ? Theme.accent : Theme.ink) : Theme.frame
    }
    contentItem: Item {
        TextMetrics {
            id: loose

            font: name.font
            text: chip.text
        }
        FitText {
            id: name

            anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
            width: parent.width - (fault.visible ? fault.width + Theme.px(10) : 0)
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: chip.text
            color: chip.current ? Theme.paper : Theme.ink
            largest: Theme.text(24)
            smallest: Theme.px(16)
            font.weight: Font.Bold
            Accessible.ignored: true
        }
        Rectangle {
            id: fault

            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            width: Theme.px(34)
            height: width
            radius: Theme.px(8)
            visible: chip.faults > 0 || chip.todo > 0
            color: chip.faults > 0 ? Theme.fault : Theme.accent

            PlainText {
                anchors.centerIn: parent
                text: chip.faults > 0 ? chip.faults : chip.todo
                color: chip.faults > 0 ? Theme.paper : Theme.ink
                font.pixelSize: Theme.leastSize
                font.weight: Font.ExtraBold
                Accessible.ignored: true
            }
        }
    }
}
