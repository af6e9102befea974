import QtQuick

// A scene that is read and made when it is wanted, and given back a minute after it was.
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
