pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// What came in today, the latest first; a line can be undone, or its receipt sent again.
FocusScope {
    id: section

    required property BoothView booth
    readonly property real buttonWidth: Theme.px(Theme.portrait ? 216 : 250)

    Item {
        anchors.fill: parent
        visible: section.booth.step === ""

        FitText {
            id: title

            width: parent.width
            height: Theme.text(64)
            verticalAlignment: Text.AlignVCenter
            text: section.booth.gifts.length > 0 ? qsTr("Today’s gifts, latest first") : qsTr("No gifts yet today")
            largest: Theme.titleSize
            oneLine: true
            font.weight: Font.ExtraBold
            Accessible.role: Accessible.Heading
        }
        ListView {
            anchors { top: title.bottom; topMargin: Theme.px(16); bottom: parent.bottom }
            width: parent.width
            model: section.booth.gifts
            spacing: Theme.px(12)
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            delegate: Rectangle {
                id: line

                required property GiftShown modelData
                readonly property bool gone: modelData.isUndone
                readonly property color tone: gone ? Theme.inkSoft : Theme.ink

                objectName: `gift-${modelData.number}`
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
                        text: line.modelData.time
                    }
                    Word {
                        width: words.share * (Theme.portrait ? 0.44 : 1)
                        text: line.modelData.what
                        font.weight: Font.Bold
                    }
                    Word {
                        width: words.share * (Theme.portrait ? 0.56 : 1.4)
                        text: line.modelData.amount
                        largest: Theme.text(34)
                        font.weight: Font.ExtraBold
                        font.strikeout: line.gone
                    }
                    Word {
                        width: words.share * (Theme.portrait ? 0.44 : 1)
                        text: qsTr("No. %1").arg(line.modelData.number)
                        color: Theme.inkSoft
                    }
                }
                Row {
                    id: ways

                    anchors { right: parent.right; rightMargin: Theme.px(16); verticalCenter: parent.verticalCenter }
                    height: Theme.px(Theme.portrait ? 96 : 76)
                    spacing: Theme.px(16)

                    SignButton {
                        objectName: `receipt-${line.modelData.number}`
                        width: section.buttonWidth
                        height: parent.height
                        leftPadding: Theme.px(16)
                        visible: line.modelData.canSend
                        enabled: !section.booth.busy
                        size: Theme.labelSize
                        text: qsTr("Receipt")
                        Accessible.name: qsTr("Receipt for number %1").arg(line.modelData.number)
                        onClicked: section.booth.askEmail(line.modelData.number)
                    }
                    SignButton {
                        objectName: `undo-${line.modelData.number}`
                        width: section.buttonWidth
                        height: parent.height
                        leftPadding: Theme.px(16)
                        visible: line.modelData.canUndo
                        enabled: !section.booth.busy
                        size: Theme.labelSize
                        text: qsTr("Undo")
                        Accessible.name: qsTr("Undo number %1").arg(line.modelData.number)
                        onClicked: section.booth.askReason(line.modelData.number)
                    }
                    SignButton {
                        objectName: `put-back-${line.modelData.number}`
                        width: section.buttonWidth
                        height: parent.height
                        leftPadding: Theme.px(16)
                        visible: line.modelData.canPutBack
                        enabled: !section.booth.busy
                        size: Theme.labelSize
                        text: qsTr("Put back")
                        Accessible.name: qsTr("Put number %1 back").arg(line.modelData.number)
                        onClicked: section.booth.putBack(line.modelData.number)
                    }
                    Word {
                        width: section.buttonWidth
                        height: parent.height
                        visible: line.gone && !line.modelData.canPutBack
                        horizontalAlignment: Text.AlignHCenter
                        text: qsTr("Undone")
                        font.weight: Font.ExtraBold
                    }
                }
            }
        }
    }
    ReasonsList {
        anchors.fill: parent
        visible: section.booth.step === "reasons"
        focus: visible
        booth: section.booth
    }
    ReceiptForm {
        anchors.fill: parent
        visible: section.booth.step === "email"
        focus: visible
        booth: section.booth
    }
}
