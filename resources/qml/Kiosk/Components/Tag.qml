import QtQuick

// A short remark in a rounded frame, on the deep surface.
Rectangle {
    id: tag

    property alias text: label.text
    property bool silent: false // to screen readers, where what it stands on says it

    implicitWidth: label.implicitWidth + 2 * Theme.px(20)
    implicitHeight: label.implicitHeight + Theme.px(16)
    radius: height / 2
    color: Theme.deepShade
    border.width: Theme.stroke
    border.color: Theme.softTextOnDeep
    visible: text !== ""

    PlainText {
        id: label

        anchors.centerIn: parent
        color: Theme.textOnDeep
        font.pixelSize: Theme.smallSize
        font.weight: Font.DemiBold
        Accessible.ignored: tag.silent || text === ""
    }
}
