import QtQuick

// The window with its ground, as light as can be: it is on the screen before anything else is loaded.
Window {
    width: 1920
    height: 1080
    color: "#14304a"
    title: qsTr("Donation kiosk")
}
