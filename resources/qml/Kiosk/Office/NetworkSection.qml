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
    property string sure: ""
    readonly property var seen: office.network
    readonly property var networks: seen?.networks ?? []

    contentHeight: column.height
    bottomMargin: covered
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    component Turn: SignButton {
        required property string how

        objectName: `turn-${how}`
        width: Theme.px(380)
        height: Theme.px(88)
        size: Theme.text(26)
        primary: section.sure === how
        onClicked: section.sure === how ? section.office.turn(how) : section.sure = how
        onActiveFocusChanged: if (!activeFocus && section.sure === how) section.sure = ""
    }

    Column {
        id: column

        width: section.width
        spacing: Theme.px(22)

        Row {
            width: parent.width
            spacing: Theme.px(18)
            visible: section.seen !== undefined && section.seen !== null

            LevelMark {
                id: level

                level: section.seen?.ok ? "good" : "watch"
            }
            PlainText {
                objectName: "network-said"
                width: parent.width - level.width - parent.spacing
                text: section.seen?.said ?? ""
                font.weight: Font.Bold
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.px(12)

            Repeater {
                model: section.networks.length

                Chip {
                    required property int index
                    readonly property var shown: section.networks[index]

                    objectName: `network-${index}`
                    current: section.chosen === shown?.name
                    text: shown?.in_use ? qsTr("%1 · in use").arg(shown.name) : qsTr("%1 · %2 %").arg(shown?.name ?? "").arg(shown?.strength ?? 0)
                    onClicked: section.chosen = shown.name
                }
            }
        }
        LabelledEntry {
            id: password

            name: "network-password"
            width: Math.min(parent.width, Theme.px(1000))
            label: section.chosen === "" ? qsTr("Choose a network, then type its password") : qsTr("The password of %1").arg(section.chosen)
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
                text: qsTr("Join it")
                onClicked: {
                    if (ready) {
                        section.office.joinNetwork(section.chosen, password.typed);
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
                how: "reboot"
                text: section.sure === how ? qsTr("Touch again to restart") : qsTr("Restart this machine")
            }
            Turn {
                how: "poweroff"
                text: section.sure === how ? qsTr("Touch again to turn off") : qsTr("Turn this machine off")
            }
        }
    }
}
