import QtQuick
import Kiosk.Components

// One huge figure on a disc that runs out of its place.
Item {
    id: place

    required property string figure
    required property string what // the figure is

    clip: true

    Rectangle {
        width: Math.min(place.width * 1.14, place.height * 1.14)
        height: width
        radius: width / 2
        x: place.LayoutMirroring.enabled ? place.width - width : 0
        y: (place.height - height) / 2 + place.height * 0.06
        color: Theme.deepTile
    }
    Column {
        id: said

        readonly property real room: place.height - Theme.px(Theme.portrait ? 64 : 136) // below the tags, above the dots

        anchors { left: parent.left; right: parent.right; leftMargin: Theme.px(24); rightMargin: Theme.px(24) }
        y: place.height - room - (Theme.portrait ? Theme.px(64) : 0) + (room - height) / 2

        FitText {
            id: final

            width: parent.width
            height: Math.min(said.room * (words.visible ? 0.56 : 1), Theme.px(340))
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: place.figure
            color: counting.shown === text ? Theme.textOnDeep : "transparent"
            largest: Theme.px(words.visible ? 240 : 300)
            smallest: Theme.farSize
            oneLine: true
            font.weight: Font.ExtraBold
            Accessible.ignored: true

            PlainText {
                anchors.fill: parent
                visible: text !== final.text
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: counting.shown
                color: Theme.textOnDeep
                font.pixelSize: final.fontInfo.pixelSize
                font.weight: final.font.weight
                oneLine: true
                Accessible.ignored: true
            }
            Counting {
                id: counting

                text: place.figure
                fromZero: true
            }
        }
        EvenText {
            id: words

            x: (parent.width - width) / 2
            width: parent.width * 0.82
            height: Math.min(said.room * 0.44, Theme.text(220))
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            text: place.what
            color: Theme.textOnDeep
            largest: Theme.text(54)
            smallest: Theme.px(22)
            lineHeight: 0.92
            font.weight: Font.Bold
        }
    }
}
