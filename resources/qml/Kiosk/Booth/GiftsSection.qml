pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// What came in today, the latest first; a line is taken back, or its receipt is sent again.
FocusScope {
    id: section

    required property BoothView booth
    readonly property var gifts: booth.gifts
    readonly property real buttonWidth: Theme.px(Theme.portrait ? 216 : 250)

    Item {
        anchors.fill: parent
        visible: section.booth.step === ""

        FitText {
            id: title

            width: parent.width
            height: Theme.text(64)
            verticalAlignment: Text.AlignVCenter
            text: section.gifts.length > 0 ? qsTr("Today, the latest first") : qsTr("Nothing came in yet today")
            largest: Theme.titleSize
            oneLine: true
            font.weight: Font.ExtraBold
            Accessible.role: Accessible.Heading
        }
        ListView {
            anchors { top: title.bottom; topMargin: Theme.px(16); bottom: parent.bottom }
            width: parent.width
            model: section.gifts.length
            spacing: Theme.px(12)
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            delegate: Rectangle {
                id: line

                required property int index
                readonly property var gift: section.gifts[index]
                readonly property bool gone: gift?.taken_back ?? false
                readonly property color tone: gone ? Theme.inkSoft : Theme.ink

                objectName: `gift-${gift?.number ?? 0}`
                width: ListView.view?.width ?? 0
                height: Theme.px(Theme.portrait ? 132 : 104)
                radius: Theme.radius
                color: gone ? Theme.mist : Theme.paper
                border.width: Math.max(1, Theme.px(2))
                border.color: Theme.line

                component Word: FitText {
                    height: words.rowHeight
                    verticalAlignment: Text.AlignVCenter
                    color: line.tone
                    largest: Theme.text(28)
                    smallest: Theme.px(16)
                    oneLine: true
                    font.weight: Font.Medium
                }

                Grid {
                    id: words

                    readonly property real rowHeight: (parent.height - 2 * Theme.px(14)) / (Theme.portrait ? 2 : 1)
                    readonly property real share: (width - (columns - 1) * columnSpacing) / (Theme.portrait ? 1 : 4.2)

                    anchors { left: parent.left; leftMargin: Theme.px(28); right: ways.left; rightMargin: Theme.px(20); top: parent.top; topMargin: Theme.px(14) }
                    columns: Theme.portrait ? 2 : 4
                    columnSpacing: Theme.px(16)

                    Word {
                        width: words.share * (Theme.portrait ? 0.56 : 0.8)
                        text: line.gift?.time ?? ""
                    }
                    Word {
                        width: words.share * (Theme.portrait ? 0.44 : 1)
                        text: line.gift?.what ?? ""
                        font.weight: Font.Bold
                    }
                    Word {
                        width: words.share * (Theme.portrait ? 0.56 : 1.4)
                        text: line.gift?.amount ?? ""
                        largest: Theme.text(34)
                        font.weight: Font.ExtraBold
                        font.strikeout: line.gone
                    }
                    Word {
                        width: words.share * (Theme.portrait ? 0.44 : 1)
                        text: qsTr("No. %1").arg(line.gift?.number ?? 0)
                        color: Theme.inkSoft
                    }
                }
                Row {
                    id: ways

                    anchors { right: parent.right; rightMargin: Theme.px(16); verticalCenter: parent.verticalCenter }
                    height: Theme.px(Theme.portrait ? 96 : 76)
                    spacing: Theme.px(16)

                    SignButton {
                        objectName: `receipt-${line.gift?.number ?? 0}`
                        width: section.buttonWidth
                        height: parent.height
                        leftPadding: Theme.px(16)
                        visible: line.gift?.can_send ?? false
                        enabled: !section.booth.busy
                        size: Theme.labelSize
                        text: qsTr("Receipt again")
                        Accessible.name: qsTr("Receipt again, number %1").arg(line.gift?.number ?? 0)
                        onClicked: section.booth.askEmail(line.gift.number)
                    }
                    SignButton {
                        objectName: `take-back-${line.gift?.number ?? 0}`
                        width: section.buttonWidth
                        height: parent.height
                        leftPadding: Theme.px(16)
                        visible: line.gift?.can_take_back ?? false
                        enabled: !section.booth.busy
                        size: Theme.labelSize
                        text: qsTr("Take back")
                        Accessible.name: qsTr("Take back, number %1").arg(line.gift?.number ?? 0)
                        onClicked: section.booth.askReason(line.gift.number)
                    }
                    Word {
                        width: section.buttonWidth
                        height: parent.height
                        visible: line.gone
                        horizontalAlignment: Text.AlignHCenter
                        text: qsTr("Taken back")
                        font.weight: Font.ExtraBold
                    }
                }
            }
        }
    }
    ReasonsList {
        anchors.fill: parent
        visible: section.booth.step === "reasons"
        booth: section.booth
    }
    ReceiptForm {
        anchors.fill: parent
        visible: section.booth.step === "email"
        booth: section.booth
    }
}
