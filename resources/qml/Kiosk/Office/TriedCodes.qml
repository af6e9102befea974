pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// Where the links lead now, each with what came of trying it.
Flickable {
    id: tried

    required property OfficeView office

    contentHeight: column.height
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Column {
        id: column

        width: tried.width
        spacing: Theme.px(24)

        PlainText {
            width: parent.width
            visible: tried.office.codes.length === 0
            text: qsTr("This campaign has no links.")
        }
        Repeater {
            model: tried.office.codes

            Row {
                id: code

                required property CodeShown modelData

                width: column.width
                spacing: Theme.px(20)

                LevelMark {
                    id: level

                    implicitWidth: Theme.px(52)
                    level: code.modelData.level
                }
                Column {
                    width: parent.width - level.width - parent.spacing
                    spacing: Theme.px(4)

                    PlainText {
                        width: parent.width
                        text: code.modelData.where
                        font.pixelSize: Theme.labelSize
                        font.weight: Font.ExtraBold
                    }
                    PlainText {
                        width: parent.width
                        text: Theme.breakable(code.modelData.link)
                        color: Theme.inkSoft
                        font.pixelSize: Theme.leastSize
                    }
                    PlainText {
                        width: parent.width
                        text: code.modelData.said
                        font.pixelSize: Theme.smallSize
                        font.weight: Font.Medium
                    }
                }
            }
        }
    }
}
