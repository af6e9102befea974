import QtQuick
import Kiosk.Core
import Kiosk.Components

// Nothing was taken, or more is meant than is taken here: why, in a sentence, and two ways on: choose again, or give on the charity's own page.
FocusScope {
    id: scene

    required property GivingView giving
    readonly property bool hasCode: giving.link !== ""
    // The code is the way on then.
    readonly property bool cardsFail: hasCode && ["reader", "network", "busy", "checking", "off"].includes(giving.payState)

    function what(state: string): string {
        switch (state) {
        case "large": return qsTr("Thank you!");
        case "attendee": return qsTr("Payment cancelled");
        case "idle": return qsTr("Time ran out");
        case "declined": return qsTr("Your card wasn’t accepted");
        case "reader": return qsTr("The card reader isn’t responding");
        case "network": return qsTr("Card payments aren’t working right now");
        case "busy": return qsTr("The card reader is in use for something else");
        case "checking": return qsTr("An earlier payment is still being checked");
        default: return qsTr("We can’t take cards right now");
        }
    }
    function so(state: string): string {
        switch (state) {
        case "large": return qsTr("This screen can’t take %1 at once. Please speak to us at this booth: we’ll gladly help.").arg(giving.gift);
        case "declined": return qsTr("You haven’t been charged. Another card may work.");
        case "checking": return qsTr("You haven’t been charged. Cards work again as soon as that is settled.");
        case "off": return qsTr("You haven’t been charged. Ask the people at this booth when cards will work again.");
        default: return qsTr("You haven’t been charged.");
        }
    }

    RingedSurface {
        id: words

        anchors { left: parent.left; top: parent.top }
        width: Theme.portrait || !scene.hasCode ? parent.width : parent.width - Theme.px(800)
        height: Theme.portrait ? parent.height - Theme.footer - (scene.hasCode ? Theme.px(960) : Theme.px(200)) : parent.height

        Puppy {
            anchors { right: parent.right; rightMargin: Theme.margin + Theme.px(24); bottom: parent.bottom }
            anchors.bottomMargin: Theme.portrait ? -Theme.px(2) : parent.height - again.y - Theme.px(2)
            implicitWidth: Theme.px(200)
            visible: scene.giving.payState === "large"
        }
        FitText {
            id: what

            objectName: "ended"
            anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: Theme.px(Theme.portrait ? 96 : 120) }
            height: Math.min(Theme.text(400), (Theme.portrait ? parent.height : again.y) * 0.46)
            text: scene.what(scene.giving.payState)
            color: Theme.textOnDeep
            largest: Theme.text(104)
            smallest: Theme.px(32)
            wrapMode: Text.WordWrap
            font.weight: Font.ExtraBold
            lineHeight: 0.94
            Accessible.role: Accessible.Heading
        }
        FitText {
            anchors { left: what.left; right: what.right; rightMargin: Theme.px(200); top: what.top; topMargin: Math.min(what.height, what.fittedHeight) + Theme.px(28) }
            height: Math.max(0, (Theme.portrait ? parent.height - Theme.px(32) : again.y - Theme.px(32)) - y)
            text: scene.so(scene.giving.payState)
            color: Theme.textOnDeep
            largest: Theme.text(40)
            font.weight: Font.Medium
        }
    }
    SignButton {
        id: again

        objectName: "again"
        z: 1
        x: Theme.portrait || !LayoutMirroring.enabled ? Theme.margin : parent.width - width - Theme.margin
        y: parent.height - Theme.footer + Theme.edge - Theme.px(20) - height
        width: Theme.portrait ? parent.width - 2 * Theme.margin : words.width - 2 * Theme.margin
        height: Theme.px(144)
        focus: true
        primary: !scene.cardsFail
        size: Theme.titleSize
        sign: scene.giving.scene === "large" ? "add" : "card"
        text: scene.giving.scene === "large" ? qsTr("Another amount") : qsTr("Choose again")
        onClicked: scene.giving.again()
    }
    Rectangle {
        anchors { right: parent.right; bottom: parent.bottom }
        width: Theme.portrait ? parent.width : parent.width - words.width
        height: Theme.portrait ? parent.height - words.height : parent.height
        visible: Theme.portrait || scene.hasCode
        color: Theme.paper

        FitText {
            id: instead

            anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.edge; rightMargin: Theme.edge; topMargin: Theme.px(32) }
            height: Theme.text(72)
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            visible: scene.hasCode
            text: qsTr("Or give with your phone")
            largest: Theme.text(48)
            oneLine: true
            font.weight: Font.ExtraBold
        }
        CodeImage {
            id: code

            objectName: "ended-code"
            anchors { left: parent.left; right: parent.right; top: instead.bottom }
            height: Math.min(width, address.lowest - instead.y - instead.height)
            visible: scene.hasCode
            link: scene.giving.link
            modules: scene.giving.modules
        }
        FitText {
            id: address

            readonly property real lowest: parent.height - height - (Theme.portrait ? Theme.footer - Theme.edge + Theme.px(24) + again.height : Theme.px(32))

            anchors { left: instead.left; right: instead.right; top: code.bottom }
            height: Theme.text(76)
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            visible: scene.hasCode
            text: Theme.breakable(scene.giving.address)
            largest: Theme.text(40)
            smallest: Theme.px(20)
            font.weight: Font.Bold
        }
    }
}
