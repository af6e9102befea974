pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// What is told over the forms: saved states to go back to, what came of an import, what the feeds say.
Sheet {
    id: sheet

    required property OfficeView office
    required property var moments

    visible: sheet.office.step !== ""
    title: sheet.office.step === "states" ? qsTr("Saved before") : sheet.office.step === "review" ? qsTr("Read from the post") : qsTr("What the feeds say now")
    onClosed: sheet.office.ask("")

    TriedFeeds {
        anchors.fill: parent
        visible: sheet.office.step === "tried"
        office: sheet.office
    }
    Flickable {
        anchors.fill: parent
        visible: sheet.office.step !== "tried"
        contentHeight: told.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: told

            width: parent.width
            spacing: Theme.px(16)

            Repeater {
                model: sheet.office.step === "states" ? sheet.moments.length : 0

                SignButton {
                    required property int index

                    objectName: `state-${index}`
                    width: Math.min(told.width, Theme.px(640))
                    height: Theme.px(84)
                    size: Theme.text(28)
                    text: sheet.moments[index] ?? ""
                    onClicked: sheet.office.goBack(index)
                }
            }
            Repeater {
                model: sheet.office.step === "review" ? sheet.office.review.length : 0

                Column {
                    id: part

                    required property int index
                    readonly property var shown: sheet.office.review[index]

                    width: told.width
                    spacing: Theme.px(8)

                    PlainText {
                        width: parent.width
                        text: part.shown?.title ?? ""
                        font.weight: Font.ExtraBold
                    }
                    Repeater {
                        model: part.shown?.lines ?? []

                        PlainText {
                            required property string modelData

                            width: part.width
                            text: `• ${modelData}`
                            font.pixelSize: Theme.smallSize
                        }
                    }
                }
            }
        }
    }
}
