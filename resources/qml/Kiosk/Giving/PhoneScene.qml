import QtQuick
import Kiosk.Core
import Kiosk.Components

// Paying on one's own phone: a code as large as the screen allows, and what to do with it.
FocusScope {
    id: scene

    required property GivingView giving
    readonly property bool leaving: giving.payState === "leaving"
    readonly property bool scanning: giving.link !== "" && !leaving

    RingedSurface {
        id: side

        // Where the words leave room, a phone shows what to do.
        readonly property real foot: Theme.footer + (scene.giving.practice && scene.giving.personal ? Theme.control : 0) // with who is played
        readonly property real free: height - then.y - Math.min(then.height, then.fittedHeight) - (or.visible ? or.fittedHeight + Theme.px(20) : 0) - Theme.px(28)

        anchors { left: parent.left; top: parent.top }
        width: Theme.portrait ? parent.width : parent.width - parent.height - Theme.px(16)
        height: Theme.portrait ? parent.height - Theme.footer - parent.width + Theme.px(8) : parent.height

        FitText {
            id: gift

            anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.margin; rightMargin: Theme.edge; topMargin: Theme.px(52) }
            height: Theme.text(62)
            text: scene.giving.monthly ? Theme.filled(qsTr("Every month: %1"), [scene.giving.gift])
                : scene.giving.becomes !== "" ? Theme.filled(qsTr("Your %1 becomes %2"), [scene.giving.gift, scene.giving.becomes])
                : scene.giving.matchBy !== "" ? qsTr("Your gift: %1, matched while it lasts").arg(scene.giving.gift)
                : (scene.giving.member ? qsTr("Your membership: %1") : qsTr("Your gift: %1")).arg(scene.giving.gift)
            color: Theme.accent
            largest: Theme.text(44)
            oneLine: true
            font.weight: Font.ExtraBold
        }
        FitText {
            id: instruction

            objectName: "instruction"
            anchors { left: gift.left; right: gift.right; top: gift.bottom; topMargin: Theme.px(16) }
            height: Math.min(Theme.text(380), (side.height - y) * (Theme.portrait ? 0.6 : 0.5))
            text: scene.leaving ? qsTr("One moment, cancelling…") : qsTr("Point your phone’s camera at the code")
            color: Theme.textOnDeep
            largest: Theme.text(84)
            smallest: Theme.px(28)
            wrapMode: Text.WordWrap
            font.weight: Font.ExtraBold
            lineHeight: 0.94
            Accessible.role: Accessible.Heading
        }
        FitText {
            id: then

            anchors { left: gift.left; right: gift.right; top: instruction.top; topMargin: Math.min(instruction.height, instruction.fittedHeight) + Theme.px(24) }
            height: Math.min(Theme.text(150), side.height - y - (Theme.portrait ? Theme.px(24) : side.foot))
            visible: !scene.leaving
            text: scene.giving.practice ? qsTr("Practice: this code opens no page. Play the phone with the buttons below.")
                : scene.giving.later ? Theme.filled(qsTr("First taken in a month from today, then every month. Stop at any time: %1"), [Theme.breakable(scene.giving.stopAt)])
                : scene.giving.monthly ? Theme.filled(qsTr("Taken today, and on this day of every month. Stop at any time: %1"), [Theme.breakable(scene.giving.stopAt)])
                : scene.giving.personal ? qsTr("Pay on your phone. This screen will thank you.") + (scene.giving.brands !== "" ? "\n" + scene.giving.brands : "")
                : qsTr("Give on the website of %1.").arg(scene.giving.organisation)
            color: Theme.textOnDeep
            largest: Theme.text(38)
            font.weight: Font.Medium
        }
        FitText {
            id: or

            anchors { left: gift.left; right: gift.right; top: then.top; topMargin: Math.min(then.height, then.fittedHeight) + Theme.px(20) }
            height: Math.max(0, side.height - y - (Theme.portrait ? Theme.px(12) : side.foot))
            visible: scene.scanning && !scene.giving.personal && scene.giving.address !== ""
            text: qsTr("Or type: %1").arg(Theme.breakable(scene.giving.address))
            color: Theme.textOnDeep
            largest: Theme.labelSize
            smallest: Theme.px(20)
            elide: Text.ElideNone
            font.weight: Font.Bold
        }
        PhonePicture {
            anchors { right: parent.right; rightMargin: Theme.px(72); bottom: parent.bottom; bottomMargin: Theme.px(20) }
            width: side.width - Theme.margin - Theme.wayOutWidth - Theme.px(120)
            height: Math.min(Theme.px(460), side.free)
            visible: !Theme.portrait && !scene.giving.practice && height > Theme.px(280)
        }
    }
    Rectangle {
        id: ground

        x: Theme.portrait || LayoutMirroring.enabled ? 0 : side.width
        y: Theme.portrait ? side.height : 0
        width: Theme.portrait ? parent.width : parent.width - side.width
        height: parent.height - y
        color: Theme.paper
    }
    CodeImage {
        id: code

        objectName: "phone-code"
        // The frame of practice stays out of the quiet zone.
        readonly property int inset: scene.giving.practice ? Theme.px(16) : 0

        x: ground.x + inset
        y: ground.y + Theme.px(8)
        width: ground.width - 2 * inset
        height: (Theme.portrait ? parent.width - Theme.px(16) : ground.height - Theme.px(16) - inset) - host.height
        visible: scene.scanning
        link: scene.scanning ? scene.giving.link : ""
        modules: scene.giving.modules
    }
    FitText {
        id: host

        anchors { left: code.left; right: code.right; leftMargin: Theme.edge; rightMargin: Theme.edge; top: code.bottom }
        height: visible ? Theme.text(56) : 0
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignTop
        visible: scene.scanning && scene.giving.personal && scene.giving.address !== ""
        text: Theme.breakable(scene.giving.address)
        largest: Theme.text(38)
        oneLine: true
        font.weight: Font.Bold
    }
    Column {
        anchors { left: code.left; right: code.right; verticalCenter: code.verticalCenter }
        visible: !scene.scanning || code.refused
        spacing: Theme.px(36)

        Sign {
            anchors.horizontalCenter: parent.horizontalCenter
            implicitWidth: Theme.px(240)
            kind: "phone"
            color: Theme.frame
            weight: 1.4
        }
        PlainText {
            anchors { left: parent.left; right: parent.right; leftMargin: Theme.margin; rightMargin: Theme.margin }
            horizontalAlignment: Text.AlignHCenter
            text: code.refused ? qsTr("The code can’t be shown here. Please pay by card, or ask at the booth.")
                : scene.leaving ? qsTr("Please don’t pay on your phone now.")
                : qsTr("Preparing your code…")
            font.pixelSize: Theme.titleSize
            font.weight: Font.Bold
        }
    }
}
