import QtQuick

// A scene that the public never sees: read and made when somebody comes in, and given back a minute after they left.
Loader {
    id: place

    required property url file
    required property var known // by the scene, from the start
    property bool wanted: false

    function follow(): void {
        if (wanted) {
            rest.stop();
            if (!active)
                setSource(file, known);
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
