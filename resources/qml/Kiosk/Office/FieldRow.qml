pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// One field: what it is called, its value to change, what is wrong with it, and what belongs there.
Column {
    id: field

    required property OfficeView office
    required property FieldShown shown
    readonly property bool wrong: shown.problem !== "" && !shown.isAdvice

    readonly property bool unset: shown.value === "" && shown.choices.every(choice => choice.value !== "") // then the first holds
    readonly property bool wanted: office.wanted === shown.key
    readonly property bool sayable: shown.original !== "" && !/^https?:/.test(shown.original) // nobody listens to an address
    readonly property string said: sayable ? `${shown.label}: ${shown.original}` : shown.label

    // Somebody touched its text in the preview.
    function begin(): void {
        const entry = value.item as TextEntry;
        if (wanted && entry)
            entry.forceActiveFocus();
    }

    spacing: Theme.px(8)
    onWantedChanged: if (wanted) Qt.callLater(begin)
    Component.onCompleted: if (wanted) Qt.callLater(begin)

    PlainText {
        width: parent.width
        text: field.shown.label
        font.pixelSize: Theme.labelSize
        font.weight: Font.ExtraBold
    }
    PlainText {
        objectName: `original-${field.shown.key}`
        width: parent.width
        visible: text !== ""
        text: field.shown.original
        font.pixelSize: Theme.smallSize
    }
    Loader {
        id: value

        objectName: `field-${field.shown.key}`
        width: parent.width
        sourceComponent: {
            switch (field.shown.kind) {
            case "choice":
            case "languages": return choices;
            case "switch": return onOff;
            case "picture": return picture;
            case "colour": return colour;
            case "day": return day;
            default: return words;
            }
        }
    }
    Offers {
        width: parent.width
        concerns: field.said
        office: field.office
        shown: field.shown
    }
    Row {
        width: parent.width
        spacing: Theme.px(10)
        visible: field.shown.problem !== ""

        Rectangle {
            id: mark

            width: Theme.px(32)
            height: width
            radius: Theme.px(8)
            color: field.wrong ? Theme.fault : Theme.accent

            PlainText {
                anchors.centerIn: parent
                text: "!"
                color: field.wrong ? Theme.paper : Theme.ink
                font.pixelSize: Theme.leastSize
                font.weight: Font.ExtraBold
                Accessible.ignored: true
            }
        }
        PlainText {
            objectName: `problem-${field.shown.key}`
            width: parent.width - mark.width - parent.spacing
            text: field.shown.problem
            color: field.wrong ? Theme.fault : Theme.ink
            font.pixelSize: Theme.smallSize
            font.weight: Font.Bold
        }
    }
    PlainText {
        width: parent.width
        visible: text !== ""
        text: field.shown.hint
        color: Theme.inkSoft
        font.pixelSize: Theme.leastSize
    }

    Component {
        id: words

        TextEntry {
            text: field.shown.value
            named: field.said
            language: field.shown.language
            rightToLeft: field.shown.rightToLeft
            multiline: ["paragraph", "lines", "figures", "pairs"].includes(field.shown.kind)
            wrong: field.wrong
            onEdited: text => field.office.type(field.shown.key, text)
            onDone: field.office.commit()
        }
    }
    Component {
        id: choices

        Flow {
            spacing: Theme.px(12)

            Repeater {
                model: field.shown.choices

                Chip {
                    required property ChoiceShown modelData

                    objectName: `choice-${field.shown.key}-${modelData.value}`
                    concerns: field.shown.label
                    required property int index

                    current: field.shown.value === modelData.value || (index === 0 && field.unset && field.shown.kind === "choice")
                    todo: modelData.todo
                    text: modelData.text
                    onClicked: field.shown.kind === "languages" ? field.office.translateInto(modelData.value) : field.office.put(field.shown.key, modelData.value)
                }
            }
        }
    }
    Component {
        id: onOff

        Row {
            spacing: Theme.px(12)

            Chip {
                objectName: `no-${field.shown.key}`
                concerns: field.shown.label
                current: field.shown.value !== "true"
                text: qsTr("No")
                onClicked: field.office.put(field.shown.key, "")
            }
            Chip {
                objectName: `yes-${field.shown.key}`
                concerns: field.shown.label
                current: field.shown.value === "true"
                text: qsTr("Yes")
                onClicked: field.office.put(field.shown.key, "true")
            }
        }
    }
    Component {
        id: picture

        PictureChoice { office: field.office; shown: field.shown; wrong: field.wrong }
    }
    Component {
        id: day

        DayChoice {
            key: field.shown.key
            value: field.shown.value
            named: field.shown.label
            wrong: field.wrong
            onEdited: text => field.office.type(field.shown.key, text)
            onChosen: text => field.office.put(field.shown.key, text)
            onDone: field.office.commit()
        }
    }
    Component {
        id: colour

        ColourChoice {
            key: field.shown.key
            value: field.shown.value
            named: field.shown.label
            wrong: field.wrong
            light: field.shown.key.endsWith("accent")
            onEdited: text => field.office.type(field.shown.key, text)
            onChosen: text => field.office.put(field.shown.key, text)
            onDone: field.office.commit()
        }
    }
}
