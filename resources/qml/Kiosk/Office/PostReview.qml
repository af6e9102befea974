pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// What a post became: what is to be decided, and each piece of it, to be taken or left by a touch.
FocusScope {
    id: review

    required property OfficeView office
    property string chosen: "" // which fate is shown; all where empty
    readonly property var pieces: office.pieces
    readonly property list<int> rows: chosenRows(pieces, chosen)
    readonly property list<string> fates: ["", "to_decide", "taken", "left_out"]
    readonly property list<string> names: [qsTr("All"), qsTr("To decide"), qsTr("Taken"), qsTr("Left out")]

    function chosenRows(pieces: var, fate: string): list<int> {
        const found = [];
        for (let n = 0; n < pieces.length; ++n)
            if (fate === "" || pieces[n].fate === fate)
                found.push(n);
        return found;
    }

    SignButton {
        id: trying

        objectName: "try-codes"
        anchors { right: parent.right; top: choice.top }
        width: Theme.px(290)
        height: Theme.px(72)
        leftPadding: Theme.px(12)
        size: Theme.text(24)
        text: qsTr("Try the codes")
        onClicked: review.office.tryCodes()
    }
    Flow {
        id: choice

        width: parent.width - trying.width - Theme.px(20)
        spacing: Theme.px(10)

        Repeater {
            model: review.fates.length

            Chip {
                required property int index
                readonly property string fate: review.fates[index]

                objectName: `pieces-${fate}`
                current: review.chosen === fate
                text: `${review.names[index]}  ${review.chosenRows(review.pieces, fate).length}`
                onClicked: review.chosen = fate
            }
        }
    }
    ListView {
        id: list

        property real kept: 0

        anchors { left: parent.left; right: parent.right; top: choice.bottom; topMargin: Theme.px(16); bottom: parent.bottom }
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        model: review.rows.length
        cacheBuffer: Math.max(0, height)
        onModelChanged: contentY = Math.max(originY, Math.min(kept, originY + contentHeight - height))
        onMovementEnded: kept = contentY

        delegate: PieceRow {
            required property int index

            width: list.width - Theme.px(20)
            office: review.office
            piece: review.pieces[review.rows[index] ?? 0]
        }
        footer: Column {
            width: list.width - Theme.px(20)
            topPadding: Theme.px(24)
            spacing: Theme.px(20)
            visible: review.chosen === ""

            Repeater {
                model: review.office.review

                Column {
                    id: part

                    required property ReviewShown modelData

                    width: parent.width
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
        }
    }
    Rectangle {
        anchors.right: parent.right
        y: list.y + list.visibleArea.yPosition * list.height
        width: Theme.px(8)
        height: list.visibleArea.heightRatio * list.height
        radius: width / 2
        visible: list.visibleArea.heightRatio < 1
        color: Theme.frame
    }
}
