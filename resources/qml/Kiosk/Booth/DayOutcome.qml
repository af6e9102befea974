pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// What came of ending the day: whether the ledger and Stripe agree, what differs, the figures, and where they are saved.
FocusScope {
    id: outcome

    required property BoothView booth
    readonly property bool split: !Theme.portrait && booth.reportTotal !== ""
    readonly property string level: booth.ending === "done" ? "good" : booth.ending === "failed" ? "bad" : "watch"

    component Panel: Rectangle {
        radius: Theme.radius
        color: Theme.paper
        border.width: Math.max(1, Theme.px(2))
        border.color: Theme.line
    }

    component Figure: SumLine {
        required property SumShown modelData

        name: modelData.name
        number: modelData.number
        amount: modelData.amount
        size: Theme.text(28)
    }

    Flickable {
        anchors.fill: parent
        contentHeight: found.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Grid {
            id: found

            readonly property real share: outcome.split ? (width - spacing) / 2 : width

            width: parent.width
            columns: outcome.split ? 2 : 1
            spacing: Theme.px(20)

            Column {
                width: found.share
                spacing: Theme.px(16)

                Panel {
                    width: parent.width
                    height: Theme.px(28) + Theme.text(96)

                    LevelMark {
                        id: mark

                        anchors { left: parent.left; leftMargin: Theme.px(28); verticalCenter: parent.verticalCenter }
                        level: outcome.level
                        Accessible.ignored: true
                    }
                    FitText {
                        objectName: "end-text"
                        anchors { left: mark.right; right: parent.right; top: parent.top; bottom: parent.bottom; margins: Theme.px(12); leftMargin: Theme.px(20); rightMargin: Theme.px(28) }
                        verticalAlignment: Text.AlignVCenter
                        text: outcome.booth.endText
                        largest: Theme.text(30)
                        smallest: Theme.px(18)
                        font.weight: Font.ExtraBold
                        Accessible.name: `${mark.word}: ${text}`
                    }
                }
                Panel {
                    width: parent.width
                    height: lines.height + 2 * Theme.px(24)
                    visible: outcome.booth.differences.length > 0

                    Column {
                        id: lines

                        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.px(28) }
                        spacing: Theme.px(12)

                        Repeater {
                            model: outcome.booth.differences

                            PlainText {
                                required property string modelData

                                width: lines.width
                                text: modelData
                                font.pixelSize: Theme.labelSize
                                font.weight: Font.Medium
                            }
                        }
                    }
                }
                Panel {
                    width: parent.width
                    height: Math.max(saving.height, told.height) + 2 * Theme.px(24)
                    visible: outcome.booth.saved !== ""

                    LevelMark {
                        id: saving

                        anchors { left: parent.left; leftMargin: Theme.px(28); verticalCenter: parent.verticalCenter }
                        level: outcome.booth.unsaved ? "watch" : "good"
                        Accessible.ignored: true
                    }
                    PlainText {
                        id: told

                        objectName: "saved"
                        anchors { left: saving.right; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.px(20); rightMargin: Theme.px(28) }
                        text: outcome.booth.saved
                        font.pixelSize: Theme.labelSize
                        font.weight: Font.Medium
                        Accessible.name: `${saving.word}: ${text}`
                    }
                }
            }
            Panel {
                width: found.share
                height: sums.height + 2 * Theme.px(24)
                visible: outcome.booth.reportTotal !== ""

                Column {
                    id: sums

                    anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.px(28) }
                    spacing: Theme.px(6)

                    Repeater {
                        model: outcome.booth.report

                        Figure {}
                    }
                    Rectangle {
                        width: parent.width
                        height: Theme.stroke
                        color: Theme.ink
                    }
                    SumLine {
                        objectName: "report-total"
                        last: true
                        size: Theme.text(34)
                        name: qsTr("Total")
                        number: ""
                        amount: outcome.booth.reportTotal
                    }
                    Repeater {
                        model: outcome.booth.reportBelow

                        Figure {}
                    }
                }
            }
        }
    }
}
