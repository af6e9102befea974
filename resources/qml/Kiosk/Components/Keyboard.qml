pragma ComponentBehavior: Bound
import QtQuick

// What an e-mail address is made of; small letters only, as addresses don't know large ones.
Column {
    id: board

    readonly property real keyHeight: (height - 4 * spacing) / 5
    readonly property real keyWidth: (width - 9 * spacing) / 10
    signal pressed(string key)
    signal erased()

    // A sign by its name, since not every voice says it.
    function said(key: string): string {
        switch (key) {
        case "@": return qsTr("at sign");
        case ".": return qsTr("dot");
        case "-": return qsTr("hyphen");
        case "_": return qsTr("underscore");
        case "+": return qsTr("plus");
        default: return key;
        }
    }

    spacing: Theme.px(height < Theme.px(400) ? 6 : 12)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    component KeyRow: Row {
        id: row

        required property string characters

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: board.spacing

        Repeater {
            model: row.characters.split("")

            KeyButton {
                required property string modelData

                objectName: `key-${modelData}`
                width: board.keyWidth
                height: board.keyHeight
                text: modelData
                named: board.said(text)
                onClicked: board.pressed(text)
            }
        }
    }

    KeyRow { characters: "1234567890" }
    KeyRow { characters: "qwertyuiop" }
    KeyRow { characters: "asdfghjkl" }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: board.spacing

        KeyRow {
            anchors.horizontalCenter: undefined
            characters: "zxcvbnm"
        }
        KeyButton {
            objectName: "key-erase"
            width: board.keyWidth * 2 + board.spacing
            height: board.keyHeight
            sign: "erase"
            named: qsTr("Erase the last character")
            onClicked: board.erased()
        }
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: board.spacing

        KeyRow {
            anchors.horizontalCenter: undefined
            characters: "@.-_+"
        }
        KeyButton {
            readonly property string ending: ".com"

            objectName: "key-.com"
            width: board.keyWidth * 1.6
            height: board.keyHeight
            size: Theme.text(34)
            text: ending
            onClicked: board.pressed(text)
        }
        KeyButton {
            readonly property string ending: "@gmail.com"

            objectName: "key-@gmail.com"
            width: board.width - 6.6 * board.keyWidth - 6 * board.spacing
            height: board.keyHeight
            size: Theme.text(34)
            text: ending
            onClicked: board.pressed(text)
        }
    }
}
