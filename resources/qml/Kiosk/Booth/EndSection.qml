pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// The end of the day: what will happen, how far it is, and the day’s totals.
FocusScope {
    id: section

    required property BoothView booth
    readonly property bool comparing: booth.ending === "comparing"
    readonly property bool working: comparing || booth.ending === "reporting"
    readonly property bool ended: booth.ending !== "" && !working
    property bool stopping: false

    onComparingChanged: stopping = false

    component Panel: Rectangle {
        radius: Theme.radius
        color: Theme.paper
        border.width: Math.max(1, Theme.px(2))
        border.color: Theme.line
    }

    FitText {
        id: title

        anchors { left: parent.left; right: section.ended ? start.left : parent.right; rightMargin: section.ended ? Theme.wideGap : 0 }
        height: section.ended ? start.height : Theme.text(64)
        verticalAlignment: Text.AlignVCenter
        text: section.working ? qsTr("Ending the day…") : section.ended && section.booth.reportTotal === "" ? qsTr("There is no report") : section.ended ? qsTr("Today’s totals") : qsTr("End the day")
        largest: Theme.titleSize
        oneLine: true
        font.weight: Font.ExtraBold
        Accessible.role: Accessible.Heading
    }
    Panel {
        anchors { top: title.bottom; topMargin: Theme.px(16) }
        width: parent.width
        height: Math.min(steps.height + 2 * Theme.px(32), start.y - Theme.px(24) - y)
        visible: section.booth.ending === ""

        Column {
            id: steps

            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.px(36) }
            spacing: Theme.px(20)
            scale: Math.min(1, (start.y - title.height - Theme.px(64)) / height) // long words in large text still fit

            Repeater {
                model: [
                    ...(section.booth.compares ? [qsTr("The kiosk compares today’s gifts with Stripe.")] : []),
                    qsTr("You see today’s totals, to count the cash box against."),
                    qsTr("The report is saved on this computer for staff."),
                ]

                Row {
                    id: step

                    required property int index
                    required property string modelData

                    width: steps.width
                    spacing: Theme.px(24)

                    PlainText {
                        id: count

                        width: Theme.text(36)
                        text: step.index + 1
                        font.pixelSize: Theme.bodySize
                        font.weight: Font.ExtraBold
                    }
                    PlainText {
                        width: step.width - count.width - step.spacing
                        text: step.modelData
                        font.pixelSize: Theme.bodySize
                        font.weight: Font.Medium
                    }
                }
            }
            PlainText {
                width: parent.width
                visible: section.booth.compares
                text: qsTr("You can stop the comparison, and do it again later.")
                color: Theme.inkSoft
                font.pixelSize: Theme.labelSize
                font.weight: Font.Medium
            }
        }
    }
    Panel {
        anchors { top: title.bottom; topMargin: Theme.px(16) }
        width: parent.width
        height: doing.height + Theme.px(72) + (track.visible ? track.height + Theme.px(24) : 0)
        visible: section.working

        FitText {
            id: doing

            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.px(36); topMargin: Theme.px(32) }
            height: Theme.text(Theme.portrait ? 96 : 52)
            text: section.booth.endText
            largest: Theme.bodySize
            font.weight: Font.Bold
        }
        Rectangle {
            id: track

            readonly property bool known: section.booth.endProgress >= 0

            anchors { left: doing.left; right: doing.right; top: doing.bottom; topMargin: Theme.px(24) }
            height: Theme.barHeight
            visible: section.comparing
            radius: height / 2
            color: Theme.mist
            border.width: Math.max(1, Theme.px(2))
            border.color: Theme.frame
            Accessible.role: Accessible.ProgressBar
            Accessible.name: section.booth.endText

            readonly property real value: Math.round(100 * Math.max(0, section.booth.endProgress)) // for screen readers
            readonly property real minimumValue: 0
            readonly property real maximumValue: 100

            Rectangle {
                objectName: "end-progress"
                anchors.left: parent.left
                width: Math.max(height, parent.width * Math.min(1, section.booth.endProgress))
                height: parent.height
                visible: track.known
                radius: height / 2
                color: Theme.deep
            }
        }
    }
    DayOutcome {
        anchors { top: title.bottom; topMargin: Theme.px(16); bottom: parent.bottom }
        width: parent.width
        visible: section.ended
        booth: section.booth
    }
    SignButton {
        id: start

        objectName: "end-day"
        anchors.right: parent.right
        y: section.ended ? 0 : parent.height - height
        width: section.ended ? Theme.px(340) : parent.width
        height: Theme.px(section.ended ? 96 : 128)
        visible: !section.working
        enabled: !section.booth.busy
        primary: !section.ended
        size: section.ended ? Theme.text(30) : Theme.titleSize
        text: section.ended ? qsTr("Do it again") : qsTr("End the day")
        onClicked: section.booth.endDay()
    }
    SignButton {
        objectName: "stop-ending"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: section.comparing
        ready: !section.stopping
        text: section.stopping ? qsTr("Stopping…") : qsTr("Stop")
        onClicked: {
            section.stopping = true;
            section.booth.stopEnding();
        }
    }
}
