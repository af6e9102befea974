import QtQuick

// A scene that the public never sees: made when somebody comes in, and given back a minute after they have left.
Loader {
    id: place

    property bool wanted: false

    function follow(): void {
        if (wanted) {
            rest.stop();
            active = true;
        } else if (active) {
            rest.restart();
        }
    }

    active: false
    visible: wanted
    onWantedChanged: follow()
    Component.onCompleted: follow()

    Timer {
        id: rest

        objectName: "nobody-back"
        interval: 60000
        onTriggered: place.active = false
    }
}
