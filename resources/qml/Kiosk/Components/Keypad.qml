pragma ComponentBehavior: Bound
import QtQuick

// Digits as on a card reader, the decimal sign where the currency has one, and a way to take the last one back.
Item {
    id: pad

    required property string point
    property bool byKeys: true // whether a keyboard may go from one to the other and press it
    readonly property list<string> keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", point, "0"]
    readonly property int gap: Theme.gap
    readonly property real keyWidth: (width - 2 * gap) / 3
    readonly property real keyHeight: (height - 3 * gap) / 4
    signal pressed(string key)
    signal erased()

    component PadKey: KeyButton {
        property int place: 0

        x: place % 3 * (pad.keyWidth + pad.gap)
        y: Math.floor(place / 3) * (pad.keyHeight + pad.gap)
        width: pad.keyWidth
        height: pad.keyHeight
        focusPolicy: pad.byKeys ? Qt.TabFocus : Qt.NoFocus
    }

    LayoutMirroring.enabled: false // digits stand the same way everywhere
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: pad.keys

        PadKey {
            required property int index
            required property string modelData
            readonly property bool wide: modelData === "0" && pad.point === ""

            objectName: modelData === pad.point ? "key-point" : `key-${modelData}`
            place: wide ? 9 : index
            width: wide ? 2 * pad.keyWidth + pad.gap : pad.keyWidth
            visible: modelData !== ""
            size: Theme.text(64)
            text: modelData
            named: modelData === pad.point ? qsTr("decimal sign") : text
            onClicked: pad.pressed(text)
        }
    }
    PadKey {
        objectName: "key-erase"
        place: 11
        sign: "erase"
        named: qsTr("Erase the last character")
        onClicked: pad.erased()
    }
}
