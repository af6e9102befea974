import QtQuick

// Tells of every finger that comes down, also where nothing is to be touched: what takes a touch keeps it from
// whoever watches below, so this lies above all and lets each touch pass. It tells once the touch has reached what it
// was meant for: a warning that goes at once would let it through to what it covers.
Item {
    id: watch

    signal touched

    anchors.fill: parent
    z: 100

    PointHandler {
        onActiveChanged: {
            if (active)
                Qt.callLater(watch.touched);
        }
    }
}
