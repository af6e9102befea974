pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// Another kiosk's check-list: what it found there, what is worst first, or why there is none.
Column {
    id: checks

    required property OfficeView office
    readonly property AskedShown asked: office.fleet.asked
    readonly property real wordWidth: Theme.px(66) + Theme.text(140)

    spacing: Theme.px(12)

    PlainText {
        width: parent.width
        text: checks.asked.title
        font.pixelSize: Theme.titleSize
        font.weight: Font.ExtraBold
        Accessible.role: Accessible.Heading
    }
    Row {
        width: parent.width
        spacing: Theme.px(18)

        LevelMark {
            id: mark

            visible: !checks.asked.ok
            level: "bad"
        }
        PlainText {
            objectName: "kiosk-said"
            width: parent.width - (mark.visible ? mark.width + parent.spacing : 0)
            text: checks.asked.said
            font.pixelSize: Theme.labelSize
            font.weight: mark.visible ? Font.Bold : Font.Medium
        }
    }
    Row {
        spacing: Theme.px(20)
        bottomPadding: Theme.px(8)

        SignButton {
            objectName: "kiosk-again"
            width: Theme.px(420)
            height: Theme.px(96)
            primary: true
            ready: checks.office.busy === ""
            size: Theme.text(28)
            text: qsTr("Ask again")
            onClicked: if (ready) checks.office.askKiosk(checks.asked.uuid)
        }
        SignButton {
            objectName: "kiosk-back"
            width: Theme.px(300)
            height: Theme.px(96)
            sign: "leave"
            size: Theme.text(28)
            text: qsTr("Back")
            onClicked: checks.office.forgetKiosk()
        }
    }
    SignButton {
        objectName: "kiosk-screen"
        width: Math.min(parent.width, Theme.px(620))
        height: Theme.px(96)
        visible: checks.asked.ok
        ready: checks.office.busy === ""
        size: Theme.text(28)
        text: qsTr("Picture of its screen")
        onClicked: if (ready) checks.office.askScreen()
    }
    PlainText {
        objectName: "kiosk-screen-said"
        width: parent.width
        visible: text !== ""
        text: checks.asked.pictureSaid
        font.pixelSize: Theme.labelSize
    }
    Image {
        id: picture

        objectName: "kiosk-picture"
        width: Math.min(parent.width, implicitWidth / Math.max(1, implicitHeight) * Theme.px(640))
        height: visible ? width * implicitHeight / Math.max(1, implicitWidth) : 0
        visible: source.toString() !== "" && status === Image.Ready
        source: checks.asked.picture
        cache: false
        smooth: true
        Accessible.role: Accessible.Graphic
        Accessible.name: checks.asked.pictureSaid
    }
    Repeater {
        model: checks.asked.checks

        Rectangle {
            id: line

            required property int index
            required property KioskCheckShown modelData

            objectName: `kiosk-check-${index}`
            width: checks.width
            height: Math.max(Theme.px(84), words.height + 2 * Theme.px(14))
            radius: Theme.radius
            color: Theme.paper
            border.width: Math.max(1, Theme.px(2))
            border.color: Theme.line

            LevelMark {
                anchors { left: parent.left; leftMargin: Theme.px(24); verticalCenter: parent.verticalCenter }
                width: checks.wordWidth
                level: line.modelData.level
                worded: true
            }
            Column {
                id: words

                anchors { left: parent.left; leftMargin: Theme.px(48) + checks.wordWidth; right: parent.right; rightMargin: Theme.px(24); verticalCenter: parent.verticalCenter }

                PlainText {
                    width: parent.width
                    text: line.modelData.title
                    font.pixelSize: Theme.labelSize
                    font.weight: Font.ExtraBold
                }
                PlainText {
                    width: parent.width
                    text: line.modelData.text
                    font.pixelSize: Theme.labelSize
                    font.weight: Font.Medium
                }
            }
        }
    }
}
