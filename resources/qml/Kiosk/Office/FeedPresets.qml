pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// Websites whose figures are known where to stand: one is chosen, its page named, and read at once.
FocusScope {
    id: presets

    required property OfficeView office
    property real covered: 0
    property int chosen: 0
    property string goal: ""
    readonly property PresetShown preset: office.presets[Math.min(chosen, office.presets.length - 1)] ?? null
    readonly property string aim: preset === null ? "" : preset.goals.includes(goal) ? goal : preset.goals[0] ?? ""
    readonly property bool complete: preset !== null && aim !== "" && page.typed !== "" && (!preset.asksHost || host.typed !== "") && (!preset.asksPublicKey || key.typed !== "")

    ListView {
        id: list

        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: parent.width * 0.42
        model: presets.office.presets.length
        spacing: Theme.px(8)
        cacheBuffer: Theme.px(4000)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        delegate: Chip {
            required property int index
            readonly property PresetShown one: presets.office.presets[index] ?? null

            objectName: one === null ? "" : `preset-${one.key}`
            width: list.width - Theme.px(20)
            current: index === presets.chosen
            text: one === null ? "" : one.name
            onClicked: {
                presets.chosen = index;
                page.clear();
            }
        }
    }
    Rectangle {
        anchors.right: list.right
        y: list.visibleArea.yPosition * list.height
        width: Theme.px(8)
        height: list.visibleArea.heightRatio * list.height
        radius: width / 2
        visible: list.visibleArea.heightRatio < 1
        color: Theme.frame
    }
    Flickable {
        id: form

        anchors { left: list.right; leftMargin: Theme.px(24); right: parent.right; top: parent.top; bottom: parent.bottom }
        contentHeight: column.height
        bottomMargin: presets.covered
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column

            width: form.width
            spacing: Theme.px(20)

            PlainText {
                width: parent.width
                text: presets.preset === null ? "" : presets.preset.name
                font.weight: Font.ExtraBold
            }
            LabelledEntry {
                id: page

                name: "preset-page"
                width: parent.width
                label: presets.preset === null ? "" : Theme.filled(qsTr("Which page: %1"), [presets.preset.hint])
            }
            LabelledEntry {
                id: host

                name: "preset-host"
                width: parent.width
                visible: presets.preset !== null && presets.preset.asksHost
                label: qsTr("Which website, such as www.example.org")
            }
            LabelledEntry {
                id: key

                name: "preset-key"
                width: parent.width
                visible: presets.preset !== null && presets.preset.asksPublicKey
                label: qsTr("Its public key, which anybody may know")
            }
            PlainText {
                width: parent.width
                visible: presets.aim === ""
                text: qsTr("The campaign has no goal that it could give a figure for; add one under Goals first.")
                color: Theme.fault
                font.pixelSize: Theme.smallSize
                font.weight: Font.Bold
            }
            Flow {
                width: parent.width
                spacing: Theme.px(10)
                visible: presets.preset !== null && presets.preset.goals.length > 1

                Repeater {
                    model: presets.preset === null ? [] : presets.preset.goals

                    Chip {
                        required property string modelData

                        current: modelData === presets.aim
                        text: modelData
                        onClicked: presets.goal = modelData
                    }
                }
            }
            SignButton {
                objectName: "add-preset"
                width: Math.min(parent.width, Theme.px(420))
                height: Theme.px(92)
                primary: true
                size: Theme.text(28)
                ready: presets.complete && presets.office.busy === ""
                text: qsTr("Add and try now")
                onClicked: if (ready) presets.office.addPreset(presets.preset.key, [page.typed, presets.preset.asksHost ? host.typed : "", presets.preset.asksPublicKey ? key.typed : "", presets.aim])
            }
            Repeater {
                model: presets.preset === null ? [] : presets.preset.remarks

                PlainText {
                    required property string modelData

                    width: column.width
                    text: Theme.breakable(modelData)
                    color: Theme.inkSoft
                    font.pixelSize: Theme.leastSize
                }
            }
        }
    }
}
