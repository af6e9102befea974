pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Core
import Kiosk.Components

// How often: once, or every month. The chosen one is dark, and has a check.
Rectangle {
    id: choice

    required property GivingView giving

    radius: Theme.radius
    color: Theme.paper
    border.width: Theme.stroke
    border.color: Theme.ink

    component Answer: T.AbstractButton {
        id: answer

        required property bool chosen

        width: choice.width / 2
        height: choice.height
        focusPolicy: Qt.StrongFocus
        Keys.onReturnPressed: click()
        Keys.onEnterPressed: click()
        Accessible.role: Accessible.RadioButton
        Accessible.name: text
        Accessible.checkable: true
        Accessible.checked: chosen

        background: Item {
            Rectangle {
                anchors { fill: parent; margins: Theme.px(6) }
                radius: Theme.radius - Theme.px(6)
                color: answer.chosen ? Theme.ink : answer.down ? Theme.line : "transparent"
                border.width: answer.visualFocus ? 2 * Theme.stroke : 0
                border.color: answer.chosen ? Theme.accent : Theme.ink
            }
        }
        contentItem: Item {
            Sign {
                id: check

                anchors { left: parent.left; leftMargin: Theme.px(20); verticalCenter: parent.verticalCenter }
                visible: answer.chosen
                implicitWidth: Theme.px(36)
                kind: "check"
                color: Theme.accent
                weight: 3
            }
            FitText {
                anchors { fill: parent; leftMargin: Theme.px(answer.chosen ? 68 : 20); rightMargin: Theme.px(20) }
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: answer.text
                color: answer.chosen ? Theme.textOnDeep : Theme.ink
                largest: Theme.text(36)
                smallest: Theme.px(20)
                oneLine: true
                font.weight: Font.Bold
                Accessible.ignored: true
            }
        }
    }

    Answer {
        objectName: "give-once"
        anchors.left: parent.left
        chosen: !choice.giving.monthly
        text: qsTr("Once")
        onClicked: choice.giving.chooseMonthly(false)
    }
    Answer {
        objectName: "give-monthly"
        anchors.right: parent.right
        chosen: choice.giving.monthly
        text: qsTr("Every month")
        onClicked: choice.giving.chooseMonthly(true)
    }
}
