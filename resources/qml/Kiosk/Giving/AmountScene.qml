pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// How much: one touch chooses an amount and arms the reader; one that was typed is paid by a button of its own.
FocusScope {
    id: scene

    required property GivingView giving
    readonly property int cells: giving.amounts.length + 1
    readonly property int columns: Theme.portrait ? Math.min(2, cells) : cells <= 4 ? cells : Math.ceil(cells / 2)
    readonly property int rows: Math.ceil(cells / columns)
    // Icons tell amounts apart, or there are none.
    readonly property bool drawn: new Set(giving.amounts.map(amount => amount.icon)).size === giving.amounts.length
    readonly property bool ownChosen: giving.canPay && !giving.amounts.some(amount => amount.chosen)
    readonly property int ways: (giving.byCard ? 1 : 0) + (giving.byPhone ? 1 : 0)
    readonly property bool asksWay: giving.canPay // an amount that was typed, or was there before
    // On a tall screen all that is touched stands low, below the question.
    readonly property bool tall: Theme.portrait || ((rows > 1 || rhythm.active) && Theme.reachTop > Theme.px(300)) // room above the amounts
    readonly property real gridTop: !Theme.portrait ? Math.max(Theme.px(56) + Theme.text(100) + (more.text !== "" ? Theme.text(44) : 0), tall ? lowest : 0)
        : Math.max(gridEnd - Theme.px(rows > 1 ? (!asksWay ? 828 : fee.visible ? 556 : 680) : 340) + often, lowest)
    readonly property real often: tall ? rhythm.room : 0 // how often one gives stands between the question and the amounts
    readonly property real lowest: Theme.reachTop > 0 && rhythm.active ? Theme.reachTop + Theme.px(136) : Theme.reachTop // with how often, above
    readonly property real gridEnd: (asksWay ? fee.visible ? fee.y : ways.y : parent.height - Theme.footer + Theme.edge) - Theme.px(20)
    // All amounts in one size, as large as the longest allows.
    readonly property int amountSize: {
        const longest = giving.amounts.reduce((most, amount) => Math.max(most, amount.text.length), 3);
        return Math.max(Theme.px(24), Math.min(1.25 * Theme.heroSize, Math.floor((grid.cellWidth - Theme.px(64)) / (longest * 0.62))));
    }

    RingedSurface {
        id: top
        width: parent.width
        height: scene.gridTop - scene.often - Theme.px(40)
        visible: scene.tall

        Puppy {
            anchors { right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom; bottomMargin: -Theme.px(2) }
            implicitWidth: Math.min(Theme.px(280), top.height - asks.y - asks.fittedHeight - Theme.gap)
            visible: implicitWidth > Theme.px(120)
        }
        FitText {
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin }
            height: Theme.text(44)
            text: scene.giving.organisation
            color: Theme.softTextOnDeep
            largest: Theme.labelSize
            oneLine: true
            font.weight: Font.Bold
        }
    }
    FitText {
        id: asks
        x: Theme.margin + (LayoutMirroring.enabled && !scene.tall ? Theme.px(620) : 0)
        y: scene.tall ? Theme.margin + Theme.text(80) : Theme.px(36)
        // Beside it on a wide screen, and below it on a tall one, there is room to say how often one gives.
        width: parent.width - 2 * Theme.margin - (scene.tall ? 0 : Theme.px(620))
        height: scene.tall ? Math.min(top.height - y - Theme.px(24) - (more.visible ? Theme.text(120) : 0), Theme.text(330)) : Theme.text(100)
        verticalAlignment: scene.tall ? Text.AlignTop : Text.AlignVCenter
        text: scene.giving.fund !== "" ? Theme.filled(qsTr("%1: how much?"), [scene.giving.fund]) : qsTr("How much would you like to give?")
        color: scene.tall ? Theme.textOnDeep : Theme.ink
        largest: scene.tall ? Theme.text(104) : Theme.headSize
        oneLine: !scene.tall
        wrapMode: scene.tall ? Text.WordWrap : Text.NoWrap
        font.weight: Font.ExtraBold
        lineHeight: scene.tall ? 0.94 : 1
        Accessible.role: Accessible.Heading
    }
    MatchLine {
        id: more
        objectName: "more"
        color: scene.tall ? Theme.accent : Theme.ink
        anchors { left: parent.left; leftMargin: Theme.margin }
        y: scene.gridTop - height - (scene.tall ? Theme.px(64) + scene.often : Theme.px(14))
        width: parent.width - (scene.tall ? Theme.px(340) : Theme.margin) - Theme.margin // beside the puppy
        giving: scene.giving
    }
    HowOften {
        id: rhythm
        giving: scene.giving
        x: scene.tall || LayoutMirroring.enabled ? Theme.margin : scene.width - Theme.margin - width
        y: scene.tall ? scene.gridTop - room : asks.y + (asks.height - height) / 2
        width: scene.tall ? scene.width - 2 * Theme.margin : Theme.px(588)
    }
    Item {
        id: grid
        readonly property int gap: Theme.portrait && scene.rows > 2 ? Theme.gap : Theme.px(20)
        readonly property real cellWidth: (width - (scene.columns - 1) * gap) / scene.columns
        readonly property real cellHeight: (height - (scene.rows - 1) * gap) / scene.rows

        anchors { left: parent.left; leftMargin: Theme.margin; right: parent.right; rightMargin: Theme.margin }
        y: scene.gridTop
        height: Theme.portrait ? scene.gridEnd - y : (fee.visible && fee.over ? fee.y - Theme.px(20) : parent.height - Theme.footer + Theme.gap) - y

        component Cell: AmountCard {
            property int place: 0
            property int over: 1 // columns

            anchors { left: parent?.left; leftMargin: place % scene.columns * (grid.cellWidth + grid.gap) }
            y: Math.floor(place / scene.columns) * (grid.cellHeight + grid.gap)
            width: over * grid.cellWidth + (over - 1) * grid.gap
            height: grid.cellHeight
        }

        Repeater {
            model: scene.giving.amounts

            Cell {
                required property int index
                required property AmountShown modelData

                objectName: `amount-${index}`
                place: index
                text: modelData.text
                detail: modelData.does
                chosen: modelData.chosen
                drawing: scene.drawn ? modelData.icon : ""
                mark: modelData.mark === "closes" ? /*: on an amount that is enough to */ qsTr("reaches our goal") : modelData.mark === "suggested" ? qsTr("suggested") : modelData.mark === "most_chosen" ? qsTr("most chosen") : ""
                largest: scene.amountSize
                onClicked: scene.giving.give(index)
            }
        }
        Cell {
            objectName: "own-amount"
            place: scene.cells - 1
            over: scene.rows * scene.columns - scene.cells + 1
            text: scene.ownChosen ? scene.giving.typed : qsTr("Another amount")
            detail: scene.ownChosen ? alone ? qsTr("Another amount") : qsTr("touch to change it") : Theme.filled(qsTr("%1 – %2"), [scene.giving.least, scene.giving.most])
            said: scene.ownChosen ? detail : Theme.filled(qsTranslate("KeypadScene", "Any amount from %1 to %2"), [scene.giving.least, scene.giving.most])
            alone: scene.cells === 1
            sign: alone ? "" : "add"
            drawing: alone || !scene.drawn ? "" : "add"
            chosen: scene.ownChosen
            lineSize: alone ? largest : scene.amountSize
            largest: alone ? Theme.text(180) : scene.ownChosen ? scene.amountSize : Math.min(Theme.text(56), scene.amountSize)
            onClicked: scene.giving.own()
        }
    }
    FeeSwitch {
        id: fee
        readonly property bool wide: Theme.portrait || !scene.asksWay
        readonly property real tallest: Theme.px(Theme.portrait ? 104 : Theme.textScale > 1.2 ? 100 : 88)
        // Above the buttons where the amounts leave it room, else beside the way out.
        readonly property bool over: scene.asksWay && (Theme.portrait || ways.y - tallest - Theme.px(32) - scene.gridTop >= scene.rows * Theme.px(180))
        readonly property real start: over ? Theme.portrait ? Theme.margin : ways.edge : Theme.margin + Theme.wayOutWidth + Theme.px(24)

        objectName: "fee"
        x: LayoutMirroring.enabled ? parent.width - start - width : start
        y: over ? ways.y - Theme.px(Theme.portrait ? 20 : 12) - height : parent.height - Theme.footer + Theme.edge + (Theme.control - height) / 2
        width: over ? ways.width : wide ? parent.width - start - Theme.margin : ways.edge - start - Theme.px(24)
        height: over || Theme.portrait ? tallest : ways.height
        visible: scene.giving.fee !== "" || scene.giving.feeTerms !== ""
        terms: scene.giving.feeTerms
        adds: scene.giving.fee
        total: scene.giving.gift
        covered: scene.giving.coversFee
        onClicked: scene.giving.toggleFee()
    }
    Item {
        id: ways
        readonly property int gap: Theme.px(20)
        readonly property real each: scene.ways > 1 ? (width - gap) / 2 : width
        readonly property real edge: parent.width - Theme.margin - width

        x: LayoutMirroring.enabled ? Theme.margin : edge
        y: parent.height - Theme.footer + Theme.edge - (Theme.portrait ? Theme.px(152) : 0)
        width: Theme.portrait ? parent.width - 2 * Theme.margin : scene.ways > 1 ? 2 * Theme.px(424) + gap : Theme.px(560)
        height: Theme.portrait ? Theme.px(128) : Theme.control

        SignButton {
            objectName: "pay-by-phone"
            anchors.left: parent.left
            visible: scene.giving.byPhone && scene.asksWay
            width: ways.each
            height: parent.height
            sign: "phone"
            primary: scene.ways === 1
            size: Theme.text(34)
            detailSize: Theme.text(34)
            text: qsTr("Pay on my phone")
            detail: scene.giving.gift
            onClicked: scene.giving.payByPhone()
        }
        SignButton {
            objectName: "pay-by-card"
            anchors.right: parent.right
            visible: scene.giving.byCard && scene.asksWay
            width: ways.each
            height: parent.height
            sign: "card"
            primary: true
            size: Theme.text(34)
            detailSize: Theme.text(34)
            text: qsTr("Pay by card")
            detail: scene.giving.gift
            onClicked: scene.giving.payByCard()
        }
    }
}
