pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Look

// Digits as on a card reader, the decimal sign where the currency has one, and a way to take the last one back.
Grid {
    id: pad

    required property string point
    readonly property list<string> keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", point, "0"].filter(key => key !== "")
    readonly property real keyWidth: (width - 2 * spacing) / 3
    readonly property real keyHeight: (height - 3 * spacing) / 4
    signal pressed(string key)
    signal erased()

    columns: 3
    spacing: Theme.gap
    LayoutMirroring.enabled: false // digits stand the same way everywhere
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: pad.keys

        KeyButton {
            required property string modelData

            objectName: modelData === pad.point ? "key-point" : `key-${modelData}`
            width: pad.point === "" && modelData === "0" ? 2 * pad.keyWidth + pad.spacing : pad.keyWidth
            height: pad.keyHeight
            size: Theme.text(64)
            text: modelData
            named: modelData === pad.point ? qsTr("decimal sign") : text
            onClicked: pad.pressed(text)
        }
    }
    KeyButton {
        objectName: "key-erase"
        width: pad.keyWidth
        height: pad.keyHeight
        sign: "erase"
        named: qsTr("Erase the last character")
        onClicked: pad.erased()
    }
}
