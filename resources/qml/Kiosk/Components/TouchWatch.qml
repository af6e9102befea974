pragma ComponentBehavior: Bound
import QtQuick

// Tells of every finger that comes down, also where nothing is to be touched: what takes a touch keeps it from
// whoever watches below, so this lies above all and lets each touch pass. It tells once the touch has reached what it
// was meant for: a warning that goes at once would let it through to what it covers.
Item {
    id: watch

    signal touched

    anchors.fill: parent
    z: 100

    component Finger: PointHandler { // of several each takes a finger of its own: a hand that rests hides no other
        margin: Theme.lift // what is lifted leaves glass free
        onActiveChanged: {
            if (active)
                Qt.callLater(watch.touched);
        }
    }

    Finger {}
    Finger {}
    Finger {}
    Finger {}
    Finger {}
}
