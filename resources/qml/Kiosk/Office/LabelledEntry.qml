import QtQuick
import Kiosk.Components

// What is asked, and a line to type the answer into.
Column {
    id: asked

    required property string label
    property alias text: entry.text
    property alias typed: entry.typed
    property alias secret: entry.secret
    property string name: ""

    function clear(): void {
        entry.clear();
    }

    spacing: Theme.px(10)

    PlainText {
        width: parent.width
        text: asked.label
        font.pixelSize: Theme.labelSize
        font.weight: Font.Bold
    }
    TextEntry {
        id: entry

        objectName: asked.name
        width: parent.width
        named: asked.label
    }
}
