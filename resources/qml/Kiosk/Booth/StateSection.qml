pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// Whether the booth takes gifts, whose shift it is and what came in, the card reader, and unclear payments.
FocusScope {
    id: section

    required property BoothView booth
    readonly property bool labelling: booth.step === "shift_label" || booth.step === "hand_over"
    readonly property bool choosing: booth.step === "back"

    component StateButton: SignButton {
        required property string stands
        readonly property bool lacking: stands === "open" && section.booth.shift === "" // the shift is still to begin
        readonly property bool current: section.booth.boothState === stands && !lacking

        width: (choices.width - 2 * choices.spacing) / 3
        height: choices.height
        enabled: !section.booth.busy
        primary: section.booth.boothState === stands
        size: Theme.text(36)
        detailSize: Theme.smallSize
        leftPadding: Theme.px(20)
        sign: current ? "check" : ""
        Accessible.name: current ? qsTr("%1, now").arg(text) : `${text}, ${detail}`
    }

    Item {
        id: places

        readonly property real readerHeight: Theme.text(section.booth.reader.length > 40 ? 84 : 56) + (section.booth.reader.length > 120 ? Theme.px(84) : 0)
        readonly property real half: Theme.portrait ? width : (width - Theme.wideGap) / 2

        anchors.fill: parent
        visible: !section.labelling && !section.choosing

        FitText {
            id: how

            width: parent.width
            height: Theme.text(64)
            verticalAlignment: Text.AlignVCenter
            text: section.booth.stateText
            largest: Theme.text(48)
            oneLine: true
            font.weight: Font.ExtraBold
            Accessible.role: Accessible.Heading
        }
        Row {
            id: choices

            anchors { top: how.bottom; topMargin: Theme.px(12) }
            width: parent.width
            height: Theme.px(128)
            spacing: Theme.px(20)

            StateButton {
                objectName: "open-booth"
                stands: "open"
                text: qsTr("Open")
                detail: lacking ? qsTr("begin a shift") : qsTr("taking gifts")
                onClicked: section.booth.openBooth()
            }
            StateButton {
                objectName: "display-only"
                stands: "display"
                text: qsTr("Display only")
                detail: qsTr("stories and codes")
                onClicked: section.booth.displayOnly()
            }
            StateButton {
                objectName: "close-booth"
                stands: "closed"
                text: qsTr("Closed")
                detail: qsTr("nobody here")
                onClicked: section.booth.closeBooth()
            }
        }
        ShiftCard {
            id: shift

            anchors { left: parent.left; top: choices.bottom; topMargin: Theme.px(24) }
            width: places.half
            // In portrait it leaves room for the cards below, and takes what they don't need.
            readonly property real rest: parent.height - y
            readonly property real below: Theme.px(164) + places.readerHeight + unclear.implicitHeight + 2 * Theme.px(24)

            height: Math.min(implicitHeight, Theme.portrait ? Math.max(rest * 0.46, rest - below) : rest)
            booth: section.booth
        }
        Rectangle {
            id: reader

            anchors { right: parent.right; top: Theme.portrait ? shift.bottom : shift.top; topMargin: Theme.portrait ? Theme.px(24) : 0 }
            width: places.half
            height: Theme.px(164) + readerText.height
            radius: Theme.radius
            color: Theme.paper
            border.width: Math.max(1, Theme.px(2))
            border.color: Theme.line

            LevelMark {
                id: readerMark

                anchors { left: parent.left; leftMargin: Theme.px(28); verticalCenter: readerText.verticalCenter }
                level: section.booth.readerLevel
            }
            FitText {
                id: readerText

                anchors { left: parent.left; leftMargin: readerMark.visible ? Theme.px(100) : Theme.px(28); right: parent.right; rightMargin: Theme.px(28); top: parent.top; topMargin: Theme.px(20) }
                // It gets smaller letters before the card below has no room.
                height: Math.min(places.readerHeight, places.height - reader.y - Theme.px(188) - (unclear.above === reader ? unclear.least : 0))
                verticalAlignment: Text.AlignVCenter
                text: section.booth.reader
                largest: Theme.text(30)
                smallest: Theme.px(16)
                font.weight: Font.Bold
            }
            SignButton {
                objectName: "free-reader"
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.px(28) }
                height: Theme.px(96)
                enabled: !section.booth.busy
                sign: "reader"
                text: section.booth.canClose ? qsTr("Close payment") : qsTr("Reset card reader")
                detail: section.booth.canClose ? qsTr("Stripe knows nothing of it") : qsTr("if it’s stuck")
                onClicked: section.booth.canClose ? section.booth.askClose() : section.booth.freeReader()
            }
        }
        UnclearCard {
            id: unclear

            readonly property Item above: Theme.portrait || section.booth.shift !== "" ? reader : shift

            x: above.x
            y: above.y + above.height + Theme.px(24)
            width: places.half
            height: Math.min(implicitHeight, parent.height - y)
            booth: section.booth
        }
    }
    ShiftLabelPad {
        anchors.fill: parent
        visible: section.labelling
        focus: visible
        booth: section.booth
    }
    BackTimes {
        anchors.fill: parent
        visible: section.choosing
        focus: visible
        booth: section.booth
    }
}
