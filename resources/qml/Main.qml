import QtQuick

// The window with its ground, as light as can be: it is on the screen before anything else is loaded.
Window {
    property bool mayClose: false // a keyboard has Alt+F4, and anybody may plug one in
    readonly property bool prefersContrast: Application.styleHints.accessibility.contrastPreference === Qt.HighContrast

    width: 1920
    height: 1080
    color: "#14304a"
    title: qsTr("Donation kiosk")
    onClosing: close => close.accepted = mayClose
}
