pragma ComponentBehavior: Bound
import QtQuick

// Where we are among the stories; each dot can be touched. Many stories become two arrows' worth of count instead.
Item {
    id: dots

    required property int count
    required property int current
    readonly property bool asCount: count > 14
    signal chosen(int index)

    implicitHeight: Theme.touch
    implicitWidth: asCount ? countText.implicitWidth : row.implicitWidth

    Row {
        id: row

        objectName: "dots"
        visible: !dots.asCount && dots.count > 1
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: dots.asCount ? 0 : dots.count

            Item {
                id: dot

                required property int index
                objectName: `dot-${index}`
                readonly property bool isCurrent: index === dots.current

                width: Theme.px(isCurrent ? 80 : 64)
                height: Theme.touch
                Accessible.role: Accessible.PageTab
                Accessible.name: qsTr("Story %1 of %2").arg(index + 1).arg(dots.count)
                Accessible.onPressAction: dots.chosen(index)

                Rectangle {
                    anchors.centerIn: parent
                    width: Theme.px(dot.isCurrent ? 56 : 16)
                    height: Theme.px(16)
                    radius: height / 2
                    color: dot.isCurrent ? Theme.accent : "#8fa6ba"
                }
                TapHandler {
                    onTapped: dots.chosen(dot.index)
                }
            }
        }
    }
    PlainText {
        id: countText

        visible: dots.asCount
        anchors.verticalCenter: parent.verticalCenter
        text: `${dots.current + 1} / ${dots.count}`
        color: Theme.softTextOnDeep
        font.pixelSize: Theme.labelSize
        font.weight: Font.DemiBold
    }
}
