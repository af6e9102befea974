import QtQuick

// Where something has just gone, this takes what was meant for it: a second finger, or the second half of a double tap.
MultiPointTouchArea {
    id: cover

    property bool there: false // what lies here

    enabled: moment.running
    onThereChanged: there ? moment.stop() : moment.restart()

    Timer {
        id: moment

        objectName: "just-gone"
        interval: 400
    }
}
