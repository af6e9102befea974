pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// The network of a machine that is a kiosk, and turning it off and on.
Flickable {
    id: section

    required property OfficeView office
    property real covered: 0
    property string chosen: ""
    property bool chosenIsOpen: false
    property Item sure: null
    readonly property NetworksShown network: office.network

    contentHeight: column.height
    bottomMargin: covered
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    component Turn: SignButton {
        id: turn

        readonly property bool sure: section.sure === this
        signal confirmed()

        width: Theme.px(380)
        height: Theme.px(88)
        size: Theme.text(26)
        primary: sure
        onClicked: {
            if (sure)
                confirmed();
            else
                section.sure = turn;
        }
        onActiveFocusChanged: if (!activeFocus && sure) section.sure = null
    }

    Column {
        id: column

        width: section.width
        spacing: Theme.px(22)

        Row {
            width: parent.width
            spacing: Theme.px(18)
            visible: section.network.said !== ""

            LevelMark {
                id: level

                level: section.network.ok ? "good" : "watch"
            }
            PlainText {
                objectName: "network-said"
                width: parent.width - level.width - parent.spacing
                text: section.network.said
                font.weight: Font.Bold
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.px(12)

            Repeater {
                model: section.network.networks

                Chip {
                    required property int index
                    required property NetworkShown modelData

                    objectName: `network-${index}`
                    current: section.chosen === modelData.name
                    text: modelData.text
                    onClicked: {
                        section.chosen = modelData.name;
                        section.chosenIsOpen = modelData.isOpen;
                    }
                }
            }
        }
        LabelledEntry {
            id: password

            name: "network-password"
            width: Math.min(parent.width, Theme.px(1000))
            visible: !section.chosenIsOpen
            label: section.chosen === "" ? qsTr("Choose a network, then type its password") : qsTr("Password of %1").arg(section.chosen)
            secret: true
        }
        Row {
            spacing: Theme.px(16)

            SignButton {
                objectName: "join-network"
                width: Theme.px(380)
                height: Theme.px(88)
                primary: true
                ready: section.chosen !== "" && section.office.busy === ""
                size: Theme.text(26)
                text: qsTr("Join")
                onClicked: {
                    if (ready) {
                        section.office.joinNetwork(section.chosen, section.chosenIsOpen ? "" : password.typed);
                        password.clear();
                    }
                }
            }
            SignButton {
                width: Theme.px(380)
                height: Theme.px(88)
                size: Theme.text(26)
                text: qsTr("Look again")
                onClicked: section.office.lookAgain()
            }
        }
        Row {
            spacing: Theme.px(16)
            visible: section.office.isKiosk

            Turn {
                objectName: "turn-reboot"
                text: sure ? qsTr("Touch again to restart") : qsTr("Restart this computer")
                onConfirmed: section.office.restart()
            }
            Turn {
                objectName: "turn-poweroff"
                text: sure ? qsTr("Touch again to turn off") : qsTr("Turn this computer off")
                onConfirmed: section.office.turnOff()
            }
        }
    }
}
