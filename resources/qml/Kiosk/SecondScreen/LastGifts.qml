pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components

// What came last, by amount only: as many as have room, the newest first.
Rectangle {
    id: row

    required property list<string> amounts
    required property int far
    property string age: "" // of when they are, while more wouldn't be seen
    property bool fresh: false // the newest one has just come

    color: Theme.deep
    visible: amounts.length > 0
    clip: true

    PlainText {
        id: label

        anchors { left: parent.left; leftMargin: Theme.margin; verticalCenter: parent.verticalCenter }
        text: [/*: above amounts that came in the last minutes */ qsTr("Just given"), row.age].join("\n").trim()
        color: Theme.softTextOnDeep
        font.pixelSize: row.far * 0.5
        font.weight: Font.Bold
    }
    Row {
        id: chips

        readonly property real room: row.width - label.width - 2 * Theme.margin - Theme.gap
        readonly property int fitting: {
            let used = 0;
            for (let at = 0; at < each.count; at++) {
                used += (each.itemAt(at)?.width ?? 0) + (at > 0 ? spacing : 0);
                if (used > room)
                    return at;
            }
            return each.count;
        }

        anchors { left: label.right; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        spacing: Theme.gap

        Repeater {
            id: each

            model: row.amounts

            Rectangle {
                id: chip

                required property int index
                required property string modelData

                width: amount.implicitWidth + row.far * 0.5
                height: row.far * 1.35
                radius: height / 2
                color: index === 0 && row.fresh ? Theme.accent : Theme.deepTile
                visible: index < chips.fitting

                PlainText {
                    id: amount

                    anchors.centerIn: parent
                    text: chip.modelData
                    color: chip.index === 0 && row.fresh ? Theme.ink : Theme.textOnDeep
                    font.pixelSize: row.far * 0.86
                    font.weight: Font.ExtraBold
                    oneLine: true
                }
            }
        }
    }
}
