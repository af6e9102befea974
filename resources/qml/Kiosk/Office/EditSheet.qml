pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// What is shown over the forms: saved versions to go back to, what came of an import, what the feeds say.
Sheet {
    id: sheet

    required property OfficeView office

    visible: sheet.office.step !== ""
    title: sheet.office.step === "versions" ? qsTr("Saved versions") : sheet.office.step === "review" ? qsTr("What the post became") : qsTr("What the feeds say now")
    onClosed: sheet.office.closeSheet()

    TriedFeeds {
        anchors.fill: parent
        visible: sheet.office.step === "trial"
        office: sheet.office
    }
    Flickable {
        anchors.fill: parent
        visible: sheet.office.step !== "trial"
        contentHeight: sheetColumn.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: sheetColumn

            width: parent.width
            spacing: Theme.px(16)

            Repeater {
                model: sheet.office.step === "versions" ? sheet.office.edit.versions : []

                SignButton {
                    required property int index
                    required property string modelData

                    objectName: `version-${index}`
                    width: Math.min(sheetColumn.width, Theme.px(640))
                    height: Theme.px(84)
                    size: Theme.text(28)
                    text: modelData
                    onClicked: sheet.office.goBack(index)
                }
            }
            Repeater {
                model: sheet.office.step === "review" ? sheet.office.review : []

                Column {
                    id: part

                    required property ReviewShown modelData

                    width: sheetColumn.width
                    spacing: Theme.px(8)

                    PlainText {
                        width: parent.width
                        text: part.modelData.title
                        font.weight: Font.ExtraBold
                    }
                    Repeater {
                        model: part.modelData.lines

                        PlainText {
                            required property string modelData

                            width: part.width
                            text: `• ${modelData}`
                            font.pixelSize: Theme.smallSize
                        }
                    }
                }
            }
            PlainText {
                visible: pieces.count > 0
                width: parent.width
                text: qsTr("Piece by piece")
                font.weight: Font.ExtraBold
            }
            Repeater {
                id: pieces

                model: sheet.office.step === "review" ? sheet.office.pieces : []

                Row {
                    id: piece

                    required property PieceShown modelData

                    width: sheetColumn.width
                    spacing: Theme.px(24)

                    PlainText {
                        width: parent.width * 0.44
                        text: piece.modelData.what
                        font.pixelSize: Theme.smallSize
                    }
                    PlainText {
                        width: parent.width * 0.32
                        text: piece.modelData.became
                        font.pixelSize: Theme.smallSize
                        font.weight: piece.modelData.taken ? Font.Medium : Font.ExtraBold
                    }
                    SignButton {
                        objectName: `piece-${piece.modelData.number}`
                        visible: text !== ""
                        width: parent.width * 0.24 - 2 * parent.spacing - Theme.px(8)
                        size: Theme.text(24)
                        text: piece.modelData.touch
                        Accessible.name: Theme.filled(qsTr("%1: %2"), [text, piece.modelData.what])
                        onClicked: sheet.office.touchPiece(piece.modelData.number)
                    }
                }
            }
        }
    }
}
