import QtQuick
import Kiosk.Core
import Kiosk.Components

// Paying by card: one thing to do, as words and as a picture, and where we are in it.
FocusScope {
    id: scene

    required property GivingView giving
    readonly property bool presenting: giving.payState === "present"
    readonly property bool leaving: giving.payState === "leaving"
    // The picture stands on the side where the reader does, as whoever stands there sees it.
    readonly property bool atLeft: giving.readerSide === "left" || (giving.readerSide !== "right" && LayoutMirroring.enabled)
    readonly property bool besideWayOut: !Theme.portrait && atLeft !== LayoutMirroring.enabled
    readonly property bool declined: presenting && giving.tries > 0

    readonly property string said: leaving ? qsTr("One moment, cancelling…")
        : !presenting ? qsTr("One moment, please")
        : giving.declined === "again" || giving.declined === "pin" ? qsTr("Please try once more")
        : declined ? qsTr("Please try another card")
        : qsTr("Hold your card or phone to the reader")
    readonly property string detail: leaving ? qsTr("Please keep your card away from the reader.")
        : !presenting ? qsTr("The reader is getting ready.")
        : declined ? qsTr("Hold it to the reader, or insert it.")
        : qsTr("Wait for the beep. You can also insert or swipe your card.")

    // What the decline means; never more than a stranger beside may read.
    function why(declined: string): string {
        switch (declined) {
        case "expired": return /*: the card */ qsTr("It has expired.");
        case "pin": return qsTr("The PIN was wrong.");
        case "locked": return /*: the card’s */ qsTr("Its PIN is locked.");
        case "again": return qsTr("Its bank didn’t answer.");
        default: return qsTr("Its bank declined it without saying why.");
        }
    }

    Rectangle {
        id: words

        x: Theme.portrait || !scene.atLeft ? 0 : side.width
        y: parent.height - height
        width: Theme.portrait ? parent.width : Math.round(parent.width * 0.53)
        height: Theme.portrait ? Math.round(parent.height * (Theme.textScale > 1.2 ? 0.61 : 0.54)) : parent.height
        color: Theme.paper

        // The notice and the steps stand in the middle of what is left between the words and the way out. Where that
        // is little, the steps get smaller, and what the picture says as well is left out.
        readonly property real noticed: notice?.visible ? notice.height + Theme.px(48) : 0
        readonly property real lower: height - Theme.footer + Theme.px(16) - (Theme.portrait && turn?.visible ? turn.height + Theme.px(8) : 0)
        readonly property real told: instruction.y + Math.min(instruction.height, Math.max(instruction.fittedHeight, instruction.contentHeight)) // some scripts have higher lines
        readonly property real upper: how.visible ? how.y + Math.min(how.height, how.fittedHeight) : told
        readonly property real stepSize: (lower - told - noticed - Theme.px(28)) / 3 - steps.spacing
        readonly property real from: upper + Math.max(Theme.px(16), (lower - upper - noticed - steps.height) / 2)

        FitText {
            id: gift

            anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: Theme.px(52) }
            height: Theme.text(62)
            readonly property string sum: scene.giving.becomes !== "" ? Theme.filled(qsTr("Your %1 becomes %2"), [scene.giving.gift, scene.giving.becomes])
                : scene.giving.matchBy !== "" ? qsTr("Your gift: %1, matched while it lasts").arg(scene.giving.gift)
                : qsTr("Your gift: %1").arg(scene.giving.gift)
            readonly property string nth: Theme.filled(qsTr("Try %1 of %2"), [scene.giving.tries + 1, 3]) // lupdate reads no text inside a template
            text: scene.declined ? `${sum} · ${nth}` : sum
            color: Theme.inkSoft
            largest: Theme.text(40)
            oneLine: true
            font.weight: Font.ExtraBold
        }
        FitText {
            id: instruction

            objectName: "instruction"
            anchors { left: gift.left; right: gift.right; top: gift.bottom; topMargin: Theme.px(12) }
            height: Math.min(Theme.text(scene.declined ? 190 : 290), (parent.height - Theme.footer) * (Theme.textScale > 1.2 && !scene.declined ? 0.32 : 0.4))
            text: scene.said
            largest: Theme.text(96)
            smallest: Theme.px(32)
            wrapMode: Text.WordWrap
            font.weight: Font.ExtraBold
            lineHeight: 0.94
            Accessible.role: Accessible.Heading
        }
        FitText {
            id: how

            anchors { left: gift.left; right: gift.right; top: parent.top; topMargin: words.told + Theme.px(18) }
            height: Math.min(Theme.text(112), Math.max(0, words.lower - y - words.noticed - steps.height - Theme.px(24)))
            visible: height >= Theme.text(48)
            text: scene.detail
            color: Theme.inkSoft
            largest: Theme.text(38)
            smallest: Theme.px(20)
            font.weight: Font.Medium
        }
        Notice {
            id: notice

            objectName: "declined"
            anchors { left: gift.left; right: gift.right }
            y: words.from
            height: Theme.px(44) + Theme.text(142)
            visible: scene.declined
            text: qsTr("Your card wasn’t accepted")
            detail: scene.why(scene.giving.declined)
            assures: qsTr("You haven’t been charged.")
        }
        PaySteps {
            id: steps

            anchors { left: gift.left; right: gift.right }
            y: words.from + words.noticed
            visible: !scene.leaving && words.stepSize >= Theme.px(20) * Theme.lineSpacing
            size: Math.max(Theme.px(20), Math.min(Theme.text(32), Math.floor(words.stepSize / Theme.lineSpacing)))
            current: scene.presenting ? 1 : 0
            words: [
                scene.presenting ? qsTr("The reader is ready") : qsTr("The reader is getting ready"),
                qsTr("Waiting for your card"),
                qsTr("Your bank is checking"),
            ]
        }
    }
    RingedSurface {
        id: side

        x: Theme.portrait || scene.atLeft ? 0 : words.width
        width: Theme.portrait ? parent.width : parent.width - words.width
        height: Theme.portrait ? parent.height - words.height : parent.height

        ReaderPicture {
            id: reader

            readonly property int room: Theme.px(40)
            readonly property int end: scene.besideWayOut || (turn?.visible && !Theme.portrait) ? Theme.control + Theme.edge + Theme.px(24) : room

            x: cue.visible && cue.side === "left" ? cue.width + room : room
            y: room
            width: parent.width - 2 * room - (cue.visible && cue.side !== "below" ? cue.width : 0)
            height: parent.height - room - end - (cue.visible && cue.side === "below" ? cue.height : 0)
            model: scene.giving.reader
            sum: scene.giving.gift
            organisation: scene.giving.organisation
            presenting: scene.presenting
        }
        ReaderCue {
            id: cue

            objectName: "reader-cue"
            side: scene.giving.readerSide
            visible: cue.side !== "" && !scene.leaving
            x: cue.side === "left" ? Theme.px(36) : cue.side === "right" ? parent.width - width - Theme.px(36) : (parent.width - width) / 2
            y: cue.side === "below" ? parent.height - reader.end - height : reader.y + (reader.height - height) / 2
        }
        // Never a code beside a reader that waits for a card: the payment on it is called off first.
        SignButton {
            id: turn

            objectName: "pay-by-phone"
            parent: Theme.portrait || scene.besideWayOut ? words : side // within reach, whichever way the screen stands
            anchors { horizontalCenter: parent?.horizontalCenter; bottom: parent?.bottom; bottomMargin: Theme.portrait ? Theme.footer - Theme.px(24) : Theme.edge }
            width: Theme.portrait ? scene.width - 2 * Theme.margin : Math.min(side.width - 2 * Theme.margin, Theme.px(560))
            height: Theme.control
            visible: scene.giving.byPhone && !scene.leaving
            sign: "phone"
            size: Theme.text(34)
            text: qsTr("Pay on my phone instead")
            onClicked: scene.giving.turnToPhone()
        }
    }
}
