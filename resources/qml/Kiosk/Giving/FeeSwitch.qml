import QtQuick
import QtQuick.Templates as T
import Kiosk.Components

// Whether the card's fee is paid on top, and what is given in all. The knob says by its place and its sign how it stands.
T.AbstractButton {
    id: fee

    required property string adds
    required property string total
    required property bool covered
    property string terms: "" // before there is a total

    padding: 0
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    text: adds === "" ? qsTr("Cover the card fee too") : qsTr("Add %1 to cover the card fee").arg(adds)
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: sum.text
    Accessible.checkable: true
    Accessible.checked: covered

    background: Rectangle {
        radius: Theme.radius
        color: fee.down ? Theme.pressed : "transparent"
        border.width: fee.visualFocus ? 2 * Theme.stroke : 0
        border.color: Theme.ink
    }

    contentItem: Item {
        Rectangle {
            id: track

            anchors { left: parent.left; leftMargin: Theme.px(12); verticalCenter: parent.verticalCenter }
            width: Theme.px(112)
            height: Theme.px(64)
            radius: height / 2
            color: fee.covered ? Theme.ink : Theme.paper
            border.width: Theme.stroke
            border.color: Theme.ink

            Rectangle {
                readonly property bool atEnd: fee.covered !== LayoutMirroring.enabled

                x: atEnd ? parent.width - width - y : y
                y: Theme.px(8)
                width: parent.height - 2 * y
                height: width
                radius: width / 2
                color: fee.covered ? Theme.accent : Theme.inkSoft

                Behavior on x {
                    NumberAnimation { duration: Theme.quick; easing.type: Easing.OutQuad }
                }
                Sign {
                    anchors.centerIn: parent
                    visible: fee.covered
                    implicitWidth: parent.width * 0.7
                    kind: "check"
                    weight: 3
                }
            }
        }
        FitText {
            id: asks

            anchors { left: track.right; leftMargin: Theme.px(24); right: parent.right; rightMargin: Theme.px(8); top: parent.top }
            height: parent.height * (width > Theme.px(560) ? 0.54 : 0.6)
            verticalAlignment: Text.AlignBottom
            text: fee.text
            largest: Theme.text(28)
            smallest: Theme.px(20)
            lineHeight: 0.9
            font.weight: Font.Bold
            Accessible.ignored: true
        }
        FitText {
            id: sum

            anchors { left: asks.left; right: asks.right; top: asks.bottom }
            height: parent.height - asks.height
            text: fee.adds === "" ? /*: %1 is how the fee is worked out, such as 2.9 % + €0.30 */ qsTr("%1 on top").arg(fee.terms) : qsTr("Your total: %1").arg(fee.total)
            color: Theme.inkSoft
            largest: Theme.labelSize
            smallest: Theme.px(20)
            oneLine: true
            font.weight: Font.Medium
            Accessible.ignored: true
        }
    }
}
