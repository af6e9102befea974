pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components

// The keys of a reader that has some: the last row ends, corrects and confirms.
Grid {
    id: keys

    required property real unit

    columns: 3
    spacing: Math.round(14 * unit)

    Repeater {
        model: 15

        Rectangle {
            required property int index

            width: Math.round(96 * keys.unit)
            height: Math.round(48 * keys.unit)
            radius: height / 4
            color: index < 12 ? Theme.inkSoft : [Theme.fault, Theme.accent, Theme.good][index - 12]
            antialiasing: true
        }
    }
}
