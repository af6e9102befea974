import QtQuick
import Kiosk.Components

// One huge figure on a disc that runs out of its place.
Item {
    id: place

    required property string figure

    clip: true

    Rectangle {
        width: Math.min(place.width * 1.14, place.height * 1.14)
        height: width
        radius: width / 2
        x: place.LayoutMirroring.enabled ? place.width - width : 0
        y: (place.height - height) / 2 + place.height * 0.06
        color: Theme.deepTile
    }
    FitText {
        anchors { fill: parent; leftMargin: Theme.px(24); rightMargin: Theme.px(24) }
        anchors.topMargin: place.height * 0.12
        anchors.bottomMargin: Theme.portrait ? Theme.px(64) : 0
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        text: place.figure
        color: Theme.textOnDeep
        largest: Theme.px(300)
        smallest: Theme.farSize
        oneLine: true
        font.weight: Font.ExtraBold
        Accessible.ignored: true
    }
}
