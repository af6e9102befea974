import QtQuick
import Kiosk.Components

// What is there for a moment only: made when that begins, and given back once it has faded away.
Loader {
    id: place

    property bool wanted: false

    active: false
    onWantedChanged: {
        if (wanted) {
            faded.stop();
            active = true;
        } else {
            faded.restart();
        }
    }

    Timer {
        id: faded

        interval: Theme.calm + 200
        onTriggered: place.active = false
    }
}
