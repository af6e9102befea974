pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Giving
import Kiosk.Components

// What came in by hand: the way, the amount by one touch or by keys, and the button that says it and records it.
FocusScope {
    id: section

    required property BoothView booth
    readonly property bool byMoney: booth.method !== "member"
    readonly property int cells: booth.amounts.length
    readonly property int columns: Theme.portrait ? 3 : byMoney ? 2 : Math.max(1, Math.ceil(cells / 2))
    readonly property int rows: Math.max(1, Math.ceil(cells / columns))
    // All amounts in one size, as large as the longest allows.
    readonly property int amountSize: {
        const longest = booth.amounts.reduce((most, amount) => Math.max(most, amount.text.length), 3);
        return Math.max(Theme.px(24), Math.min(Theme.text(72), Math.floor((grid.cellWidth - Theme.px(64)) / (longest * 0.62))));
    }

    component Way: AmountCard {
        required property string method

        width: (ways.width - (ways.count - 1) * ways.spacing) / ways.count
        height: ways.height
        enabled: !section.booth.busy
        chosen: section.booth.method === method
        largest: Theme.text(36)
        objectName: `record-${method}`
        onClicked: section.booth.recordBy(method)
    }

    Row {
        id: ways

        readonly property int count: 3 + section.booth.offers.length
        width: parent.width
        height: Theme.px(96)
        spacing: Theme.px(20)

        Way {
            method: "cash"
            text: qsTr("Cash")
        }
        Way {
            method: "cheque"
            text: qsTr("Cheque")
        }
        Way {
            method: "member"
            text: qsTr("New members")
        }
        Repeater {
            model: section.booth.offers

            Way {
                required property int index
                required property AmountToRecord modelData

                method: "offer"
                objectName: `record-offer-${index}`
                text: modelData.text
                chosen: modelData.chosen
                onClicked: section.booth.enterOffer(index)
            }
        }
    }
    FitText {
        id: asks

        anchors { left: parent.left; top: ways.bottom; topMargin: Theme.px(20) }
        width: parent.width
        height: Theme.text(60)
        verticalAlignment: Text.AlignVCenter
        text: section.booth.method === "offer" ? qsTr("How much has it brought so far, as its partner says?") : section.byMoney ? qsTr("How much came in?") : qsTr("How many joined?")
        largest: Theme.titleSize
        oneLine: true
        font.weight: Font.ExtraBold
        Accessible.role: Accessible.Heading
    }
    Flickable {
        id: choices

        readonly property int rim: Theme.px(12) // a chosen one's check sits on its corner

        anchors { left: parent.left; leftMargin: -rim; top: asks.bottom; topMargin: Theme.px(16) - rim }
        width: (section.byMoney && !Theme.portrait ? (parent.width - Theme.wideGap) / 2 : parent.width) + 2 * rim
        height: (section.byMoney && Theme.portrait ? (done.y - y) * 0.36 : done.y - Theme.px(24) - y) + rim
        contentHeight: grid.height + 2 * rim
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Item {
            id: grid

            readonly property int gap: Theme.px(20)
            readonly property real cellWidth: (width - (section.columns - 1) * gap) / section.columns
            readonly property real share: (choices.height - 2 * choices.rim - (section.rows - 1) * gap) / section.rows
            readonly property real cellHeight: Math.max(Theme.px(112), Math.min(Theme.px(220), share))

            x: choices.rim
            y: choices.rim
            width: choices.width - 2 * choices.rim
            height: section.rows * (cellHeight + gap) - gap

            component Cell: AmountCard {
                property int place: 0
                property int over: 1 // columns

                anchors { left: parent?.left; leftMargin: place % section.columns * (grid.cellWidth + grid.gap) }
                y: Math.floor(place / section.columns) * (grid.cellHeight + grid.gap)
                width: over * grid.cellWidth + (over - 1) * grid.gap
                height: grid.cellHeight
                largest: section.amountSize
            }

            Repeater {
                model: section.booth.amounts

                Cell {
                    required property int index
                    required property AmountToRecord modelData

                    objectName: `amount-${index}`
                    place: index
                    enabled: !section.booth.busy
                    text: modelData.text
                    chosen: modelData.chosen
                    onClicked: section.booth.choose(index)
                }
            }
        }
    }
    Keypad {
        readonly property real upper: Theme.portrait ? choices.y + choices.height + Theme.px(12) : asks.y + asks.height + Theme.px(16)

        x: Theme.portrait || section.LayoutMirroring.enabled ? 0 : parent.width - width
        y: done.y - Theme.px(24) - height
        width: Theme.portrait ? parent.width : (parent.width - Theme.wideGap) / 2
        height: Math.min(done.y - Theme.px(24) - upper, Theme.px(760))
        enabled: !section.booth.busy
        visible: section.byMoney
        point: section.booth.point
        onPressed: key => section.booth.press(key)
        onErased: section.booth.erase()
    }
    SignButton {
        id: done

        objectName: "record"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.px(128)
        enabled: !section.booth.busy
        primary: true
        ready: section.booth.recordable !== ""
        size: Theme.titleSize
        sign: ready ? "check" : ""
        text: ready ? section.booth.recordable : section.booth.method === "offer" ? qsTr("Type an amount") : section.byMoney ? qsTr("Choose or type an amount") : qsTr("Choose how many")
        onClicked: if (ready) section.booth.record()
    }
}
