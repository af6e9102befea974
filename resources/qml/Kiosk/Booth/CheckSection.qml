pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// The check-list of the start: one line for each part, by icon, word and sentence.
FocusScope {
    id: section

    required property BoothView booth
    readonly property real wordWidth: Theme.px(66) + Theme.text(140)

    FitText {
        anchors { left: parent.left; right: tell.left; rightMargin: Theme.wideGap; top: parent.top }
        height: again.height
        verticalAlignment: Text.AlignVCenter
        text: section.booth.checkSummary
        largest: Theme.titleSize
        font.weight: Font.ExtraBold
        Accessible.role: Accessible.Heading
    }
    SignButton {
        id: tell

        objectName: "check-summary"
        anchors { right: again.left; rightMargin: Theme.px(16); top: parent.top }
        width: Theme.px(Theme.portrait ? 230 : 300)
        size: Theme.text(30)
        ready: !section.booth.checking
        text: qsTr("Send to staff")
        detail: qsTr("shows a code")
        onClicked: if (ready) section.booth.showSummary()
    }
    SignButton {
        id: again

        objectName: "check-again"
        anchors { right: parent.right; top: parent.top }
        width: Theme.px(Theme.portrait ? 280 : 340)
        primary: true
        size: Theme.text(30)
        ready: !section.booth.checking
        text: section.booth.checking ? qsTr("Checking…") : qsTr("Check again")
        onClicked: if (ready) section.booth.checkAgain()
    }
    Flickable {
        id: list

        anchors { top: again.bottom; topMargin: Theme.px(24); bottom: parent.bottom }
        width: parent.width
        visible: section.booth.step !== "summary"
        contentHeight: lines.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: lines

            width: parent.width
            spacing: Theme.px(12)

            Repeater {
                model: section.booth.checks

                Rectangle {
                    id: line

                    required property CheckShown modelData

                    objectName: `check-${modelData.id}`
                    width: lines.width
                    height: Math.max(Theme.px(84), words.height + 2 * Theme.px(14))
                    radius: Theme.radius
                    color: Theme.paper
                    border.width: Math.max(1, Theme.px(2))
                    border.color: Theme.line

                    LevelMark {
                        anchors { left: parent.left; leftMargin: Theme.px(24); verticalCenter: parent.verticalCenter }
                        width: section.wordWidth
                        level: line.modelData.level
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
                            text: line.modelData.title
                            font.pixelSize: Theme.labelSize
                            font.weight: Font.ExtraBold
                        }
                        PlainText {
                            width: Theme.portrait ? words.width : words.width - words.titleWidth - words.columnSpacing
                            visible: text !== ""
                            text: line.modelData.text
                            font.pixelSize: Theme.labelSize
                            font.weight: Font.Medium
                        }
                    }
                }
            }
        }
    }
    Rectangle {
        objectName: "summary"
        anchors { fill: parent; topMargin: again.height + Theme.px(24) }
        visible: section.booth.step === "summary"
        radius: Theme.radius
        color: Theme.paper

        CodeImage {
            id: code

            anchors { left: parent.left; top: parent.top; margins: Theme.px(20) }
            width: Math.min(parent.height * (Theme.portrait ? 0.66 : 1) - 2 * Theme.px(20), parent.width * (Theme.portrait ? 1 : 0.6) - 2 * Theme.px(20))
            height: width
            link: parent.visible ? section.booth.summary : ""
            modules: Math.max(1, section.booth.summaryModules)
        }
        Column {
            anchors {
                left: Theme.portrait ? parent.left : code.right
                right: parent.right
                top: Theme.portrait ? code.bottom : parent.top
                margins: Theme.px(32)
            }
            spacing: Theme.px(28)

            PlainText {
                width: parent.width
                text: qsTr("Scan this code with a phone and send the text to staff. It describes the state of this kiosk; it contains no keys, PINs or personal data.")
                font.weight: Font.Bold
            }
            SignButton {
                objectName: "summary-back"
                width: Theme.px(300)
                sign: "leave"
                text: qsTr("Back")
                onClicked: section.booth.back()
            }
        }
    }
}
