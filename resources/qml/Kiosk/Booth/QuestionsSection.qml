pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// What attendees ask and what to answer, large enough to be read while somebody stands there.
FocusScope {
    id: section

    required property BoothView booth
    readonly property int columns: Theme.portrait ? 1 : 2

    FitText {
        id: title

        width: parent.width
        height: Theme.text(64)
        verticalAlignment: Text.AlignVCenter
        text: qsTr("An attendee asks…")
        largest: Theme.titleSize
        oneLine: true
        font.weight: Font.ExtraBold
        Accessible.role: Accessible.Heading
    }
    Flickable {
        anchors { top: title.bottom; topMargin: Theme.px(16); bottom: parent.bottom }
        width: parent.width
        contentHeight: cards.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Row {
            id: cards

            width: parent.width
            spacing: Theme.px(16)

            Repeater {
                model: section.columns

                Column {
                    id: column

                    required property int index

                    width: (cards.width - (section.columns - 1) * cards.spacing) / section.columns
                    spacing: Theme.px(16)

                    Repeater {
                        model: Math.ceil((section.booth.questions.length - column.index) / section.columns)

                        Rectangle {
                            id: card

                            required property int index
                            readonly property int place: index * section.columns + column.index
                            readonly property QuestionShown asked: section.booth.questions[place] ?? null

                            objectName: `question-${place}`
                            width: column.width
                            height: words.height + 2 * Theme.px(20)
                            radius: Theme.radius
                            color: Theme.paper
                            border.width: Math.max(1, Theme.px(2))
                            border.color: Theme.line

                            Column {
                                id: words

                                anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.px(28); topMargin: Theme.px(20) }
                                spacing: Theme.px(6)

                                PlainText {
                                    width: parent.width
                                    text: card.asked?.question ?? ""
                                    font.pixelSize: Theme.text(32)
                                    font.weight: Font.ExtraBold
                                }
                                PlainText {
                                    width: parent.width
                                    text: card.asked?.answer ?? ""
                                    font.pixelSize: Theme.text(28)
                                    font.weight: Font.Medium
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
