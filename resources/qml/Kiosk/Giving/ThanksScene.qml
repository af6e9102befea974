pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk.Core
import Kiosk.Components

// Thanks, seen from across the aisle: the sum, what it has added, the puppy; beside it a receipt and the other ask. A gift
// has confetti, one that reaches a milestone a large puppy, and the one that reaches the goal the whole screen for a while.
FocusScope {
    id: scene

    required property GivingView giving
    required property AttractView view
    readonly property GoalShown goal: view.goals.find(goal => goal.id === giving.goal) ?? null
    readonly property AskShown member: giving.member ? null : view.asks.find(ask => ask.kind === "member") ?? null
    readonly property bool offers: (member !== null || giving.receipt !== "" || giving.makeMonthly !== "") && !whole
    readonly property bool whole: giving.reached === "goal" && whileWhole.running

    function rowOf(line: FitText): rect {
        if (!words || !line) // it is being made
            return Qt.rect(0, 0, 0, 0);
        const start = LayoutMirroring.enabled ? line.width - line.contentWidth : 0;
        return Qt.rect(words.x + line.x + start, words.y + line.y, line.contentWidth, line.height);
    }
    signal enlarged(string kind)

    Component.onCompleted: {
        puppy.wag();
        confetti.fall();
    }

    Component {
        id: makeMonthly

        SignButton {
            objectName: "make-monthly"
            sign: "phone"
            size: Theme.text(34)
            detailSize: Theme.text(28)
            text: qsTr("Make it monthly")
            detail: Theme.filled(qsTr("%1 every month, from next month on"), [scene.giving.makeMonthly])
            onClicked: scene.giving.beginMonthly()
        }
    }
    Timer {
        id: whileWhole

        objectName: "while-whole"
        interval: Theme.momentMilliseconds
        running: true
    }

    RingedSurface {
        id: bright

        anchors { left: parent.left; top: parent.top }
        width: Theme.portrait || !scene.offers ? parent.width : parent.width - Theme.px(680)
        height: !Theme.portrait || scene.whole ? parent.height : parent.height - Theme.footer - (scene.offers ? Theme.px(600) : 0) + Theme.edge
        ground: Theme.accent

        readonly property bool lofty: Theme.portrait && scene.whole // its words stand together in the middle
        shade: Theme.accent
        ring: Theme.accentGlow

        Confetti {
            id: confetti

            anchors.fill: parent
            visible: scene.giving.reached !== "milestone"
            words: [scene.rowOf(joy), scene.rowOf(sum), scene.rowOf(means), Qt.rect(words.x, words.y + bar.y, bar.width, bar.height)]
            pieces: scene.giving.reached === "goal" ? 90 : 36
        }
        ColumnLayout {
            id: words

            readonly property real room: parent.height - Theme.edge - lower

            // Beside the way out and the puppy nothing stands below the bar.
            readonly property real lower: Theme.portrait ? puppy.height + Theme.px(12) : Theme.footer

            anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: Theme.edge; bottomMargin: lower }
            spacing: 0

            Item { Layout.fillHeight: bright.lofty }
            component Line: FitText {
                Layout.fillWidth: true
                oneLine: true
                verticalAlignment: Text.AlignVCenter
                font.weight: Font.ExtraBold
            }
            Line {
                id: joy

                Layout.preferredHeight: bright.lofty ? Theme.text(180) : words.room * 0.2
                text: scene.giving.member ? qsTr("Welcome!")
                    : scene.giving.reached === "goal" ? qsTr("Goal reached. Thank you!")
                    : qsTr("Thank you!")
                largest: Theme.text(124)
                Accessible.role: Accessible.Heading
            }
            Line {
                id: sum

                objectName: "thanked-sum"
                Layout.preferredHeight: bright.lofty ? Theme.text(380) : words.room * (monthly.active ? 0.26 : 0.36)
                text: scene.giving.gift
                largest: Theme.text(280)
            }
            Line {
                id: means

                Layout.preferredHeight: bright.lofty ? Theme.text(190) : words.room * 0.14
                oneLine: false
                text: scene.giving.later ? Theme.filled(qsTr("Every month, first in a month from today, for %1."), [scene.giving.organisation])
                    : scene.giving.reached === "milestone" ? Theme.filled(qsTr("With your gift we have reached %1!"), [scene.giving.mark])
                    : scene.giving.reached === "goal" ? Theme.filled(qsTr("With your gift we have reached our goal of %1!"), [scene.giving.mark])
                    : scene.giving.becomes !== "" ? Theme.filled(qsTr("Thanks to %1 it becomes %2."), [scene.giving.matchBy, scene.giving.becomes])
                    : scene.giving.fund !== "" && !scene.giving.monthly ? Theme.filled(qsTr("Your gift has arrived: %1"), [scene.giving.fund])
                    : (scene.giving.member ? qsTr("Now finish joining %1 on your phone.") : scene.giving.monthly ? qsTr("Your first monthly gift has reached %1.") : qsTr("Your gift has reached %1.")).arg(scene.giving.organisation)
                largest: Theme.text(scene.whole ? 56 : 44)
                font.weight: Font.Bold
            }
            Loader {
                id: monthly

                active: scene.giving.makeMonthly !== "" && !scene.whole && !Theme.portrait
                visible: active
                Layout.fillWidth: true
                Layout.preferredHeight: active ? Theme.control : 0
                sourceComponent: makeMonthly
            }
            Item { Layout.fillHeight: true }
            GiftBar {
                id: bar

                objectName: "gift-bar"
                Layout.fillWidth: true
                Layout.preferredHeight: implicitHeight
                visible: scene.goal !== null && !scene.giving.later
                goal: scene.goal
                added: scene.giving.added
                sum: scene.giving.gift
            }
        }
        Puppy {
            id: puppy

            anchors { right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom; bottomMargin: -Theme.px(2) }
            implicitWidth: Theme.px((Theme.portrait ? 300 : 228) * (bright.lofty ? 1.7 : scene.giving.reached === "milestone" ? 1.3 : 1))
        }
    }
    Rectangle {
        id: panel

        anchors { right: parent.right; bottom: parent.bottom }
        width: Theme.portrait ? parent.width : parent.width - bright.width
        height: Theme.portrait ? parent.height - bright.height : parent.height
        visible: (Theme.portrait || scene.offers) && !scene.whole
        color: Theme.paper

        readonly property bool low: !Theme.portrait && Theme.inReach && receipt.visible // what is touched of the receipt

        ReceiptOffer {
            id: receipt

            x: Theme.portrait && LayoutMirroring.enabled ? panel.width - width - Theme.margin : Theme.portrait ? Theme.margin : Theme.edge
            y: Theme.portrait ? Theme.px(36) : panel.low ? panel.height - Theme.edge - height : roomy ? (panel.height - height) / 2 : Theme.edge
            width: Theme.portrait ? (scene.member === null ? panel.width - 2 * Theme.margin : panel.width * 0.52) : panel.width - 2 * Theme.edge
            giving: scene.giving
            roomy: !Theme.portrait && !Theme.inReach && scene.member === null // alone in its column
        }
        Loader {
            x: receipt.x
            y: panel.height - Theme.footer + Theme.edge - Theme.px(20) - height
            width: receipt.width
            height: Theme.px(100)
            active: scene.giving.makeMonthly !== "" && Theme.portrait // where a finger reaches it
            sourceComponent: makeMonthly
        }
        MemberOffer {
            readonly property real over: panel.low ? 0 : receipt.visible ? receipt.y + receipt.height + Theme.px(32) : panel.height * 0.24
            readonly property real start: receipt.visible ? Theme.margin + receipt.width + Theme.px(28) : Theme.margin

            objectName: "member-offer"
            x: !Theme.portrait ? Theme.edge : LayoutMirroring.enabled ? Theme.margin : start
            y: Theme.portrait ? Theme.px(36) : panel.low ? Theme.edge : !receipt.visible && !Theme.inReach ? over : Math.max(over, panel.height - Theme.edge - Theme.px(372))
            width: Theme.portrait ? panel.width - start - Theme.margin : panel.width - 2 * Theme.edge
            height: Theme.portrait ? panel.height - y - Theme.footer + Theme.edge - Theme.px(20) : (panel.low ? receipt.y - Theme.px(8) : panel.height - Theme.edge) - y
            visible: scene.member !== null
            ask: scene.member
            dues: scene.giving.dues
            from: scene.giving.choosesDues
            onClicked: dues !== "" ? scene.giving.becomeMember() : scene.enlarged("member")
        }
    }
}
