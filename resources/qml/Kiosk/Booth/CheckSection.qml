pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Look

// The check-list of the start: one line for each part, by sign, word and sentence.
FocusScope {
    id: section

    required property DeskView desk
    readonly property real wordWidth: Theme.px(66) + Theme.text(140)

    FitText {
        anchors { left: parent.left; right: again.left; rightMargin: Theme.wideGap; top: parent.top }
        height: again.height
        verticalAlignment: Text.AlignVCenter
        text: section.desk.checkSummary
        largest: Theme.titleSize
        font.weight: Font.ExtraBold
        Accessible.role: Accessible.Heading
    }
    SignButton {
        id: again

        objectName: "check-again"
        anchors { right: parent.right; top: parent.top }
        width: Theme.px(340)
        primary: true
        size: Theme.text(30)
        ready: !section.desk.checking
        text: section.desk.checking ? qsTr("Checking…") : qsTr("Check again")
        onClicked: if (ready) section.desk.checkAgain()
    }
    Flickable {
        id: list

        anchors { top: again.bottom; topMargin: Theme.px(24); bottom: parent.bottom }
        width: parent.width
        contentHeight: lines.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: lines

            width: parent.width
            spacing: Theme.px(12)

            Repeater {
                model: section.desk.checks.length

                Rectangle {
                    id: line

                    required property int index
                    readonly property var check: section.desk.checks[index]

                    objectName: `check-${check?.id ?? ""}`
                    width: lines.width
                    height: Math.max(Theme.px(84), words.height + 2 * Theme.px(14))
                    radius: Theme.radius
                    color: Theme.paper
                    border.width: Math.max(1, Theme.px(2))
                    border.color: Theme.line

                    LevelMark {
                        anchors { left: parent.left; leftMargin: Theme.px(24); verticalCenter: parent.verticalCenter }
                        width: section.wordWidth
                        level: line.check?.level ?? ""
                        worded: true
                    }
                    Grid {
                        id: words

                        readonly property real titleWidth: Theme.portrait ? width : Theme.text(330)

                        anchors { left: parent.left; leftMargin: Theme.px(48) + section.wordWidth; right: parent.right; rightMargin: Theme.px(24); verticalCenter: parent.verticalCenter }
                        columns: Theme.portrait ? 1 : 2
                        columnSpacing: Theme.px(24)
                        verticalItemAlignment: Grid.AlignVCenter

                        PlainText {
                            width: words.titleWidth
                            text: line.check?.title ?? ""
                            font.pixelSize: Theme.labelSize
                            font.weight: Font.ExtraBold
                        }
                        PlainText {
                            width: Theme.portrait ? words.width : words.width - words.titleWidth - words.columnSpacing
                            visible: text !== ""
                            text: line.check?.text ?? ""
                            font.pixelSize: Theme.labelSize
                            font.weight: Font.Medium
                        }
                    }
                }
            }
        }
    }
}
