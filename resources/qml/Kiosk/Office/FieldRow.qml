pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// One field: what it is called, its value to change, what is wrong with it, and what belongs there.
Column {
    id: field

    required property OfficeView office
    required property var row
    readonly property string place: row?.place ?? ""
    readonly property string kind: row?.kind ?? ""
    readonly property string value: row?.value ?? ""
    readonly property var choices: row?.choices ?? []
    readonly property string problem: row?.problem ?? ""
    readonly property bool wrong: problem !== "" && row?.problem_kind !== "advice"

    spacing: Theme.px(8)

    PlainText {
        width: parent.width
        text: field.row?.label ?? ""
        font.pixelSize: Theme.labelSize
        font.weight: Font.ExtraBold
    }
    Loader {
        objectName: `field-${field.place}`
        width: parent.width
        sourceComponent: {
            switch (field.kind) {
            case "choice": return choices;
            case "switch": return onOff;
            case "picture": return picture;
            case "colour": return colour;
            default: return words;
            }
        }
    }
    Row {
        width: parent.width
        spacing: Theme.px(10)
        visible: field.problem !== ""

        Rectangle {
            id: mark

            width: Theme.px(32)
            height: width
            radius: Theme.px(8)
            color: field.wrong ? Theme.fault : Theme.inkSoft

            PlainText {
                anchors.centerIn: parent
                text: "!"
                color: Theme.paper
                font.pixelSize: Theme.leastSize
                font.weight: Font.ExtraBold
                Accessible.ignored: true
            }
        }
        PlainText {
            objectName: `problem-${field.place}`
            width: parent.width - mark.width - parent.spacing
            text: field.problem
            color: field.wrong ? Theme.fault : Theme.inkSoft
            font.pixelSize: Theme.smallSize
            font.weight: Font.Bold
        }
    }
    PlainText {
        width: parent.width
        visible: text !== ""
        text: field.row?.hint ?? ""
        color: Theme.inkSoft
        font.pixelSize: Theme.leastSize
    }

    Component {
        id: words

        TextEntry {
            text: field.value
            named: field.row?.label ?? ""
            multiline: ["paragraph", "lines", "figures", "pairs"].includes(field.kind)
            wrong: field.wrong
            onEdited: text => field.office.type(field.place, text)
            onDone: field.office.commit()
        }
    }
    Component {
        id: choices

        Flow {
            spacing: Theme.px(12)

            Repeater {
                model: field.choices.length

                Chip {
                    required property int index

                    objectName: `choice-${field.place}-${text}`
                    current: field.value === text
                    text: field.choices[index] ?? ""
                    onClicked: field.office.put(field.place, text)
                }
            }
        }
    }
    Component {
        id: onOff

        Row {
            spacing: Theme.px(12)

            Chip {
                objectName: `no-${field.place}`
                current: field.value !== "true"
                text: qsTr("No")
                onClicked: field.office.put(field.place, "")
            }
            Chip {
                objectName: `yes-${field.place}`
                current: field.value === "true"
                text: qsTr("Yes")
                onClicked: field.office.put(field.place, "true")
            }
        }
    }
    Component {
        id: picture

        Row {
            spacing: Theme.px(12)

            TextEntry {
                width: parent.width - (without.visible ? 2 : 1) * (Theme.px(190) + parent.spacing)
                text: field.value
                named: field.row?.label ?? ""
                wrong: field.wrong
                onEdited: text => field.office.type(field.place, text)
                onDone: field.office.commit()
            }
            SignButton {
                objectName: `choose-${field.place}`
                width: Theme.px(190)
                height: Theme.px(72)
                leftPadding: Theme.px(12)
                size: Theme.text(26)
                text: qsTr("Choose…")
                onClicked: field.office.choosePicture(field.place, "")
            }
            SignButton {
                id: without

                width: Theme.px(190)
                height: Theme.px(72)
                leftPadding: Theme.px(12)
                size: Theme.text(26)
                visible: field.value !== ""
                text: qsTr("Without")
                onClicked: field.office.put(field.place, "")
            }
        }
    }
    Component {
        id: colour

        ColourChoice {
            place: field.place
            value: field.value
            named: field.row?.label ?? ""
            wrong: field.wrong
            light: field.place.endsWith("accent")
            onEdited: text => field.office.type(field.place, text)
            onChosen: text => field.office.put(field.place, text)
            onDone: field.office.commit()
        }
    }
}
