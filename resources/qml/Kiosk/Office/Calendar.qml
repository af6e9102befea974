pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Components

// A month to choose a day from: by touch, or by the arrow keys and Return.
Rectangle {
    id: calendar

    property string key: ""
    property string value: ""
    readonly property date day: /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T12:00:00`) : new Date()
    property int year: day.getFullYear()
    property int month: day.getMonth()
    property int at: day.getDate() // has the keys
    readonly property int days: new Date(year, month + 1, 0, 12).getDate()
    readonly property int lead: (new Date(year, month, 1, 12).getDay() - Qt.locale().firstDayOfWeek + 7) % 7
    readonly property real cell: (width - 2 * Theme.px(16)) / 7
    signal chosen(string text)

    function text(number: int): string {
        return `${String(year).padStart(4, "0")}-${String(month + 1).padStart(2, "0")}-${String(number).padStart(2, "0")}`;
    }
    function turn(months: int): void {
        const first = new Date(year, month + months, 1, 12);
        year = first.getFullYear();
        month = first.getMonth();
        at = Math.min(at, days);
    }
    function go(by: int): void {
        const there = new Date(year, month, at + by, 12);
        year = there.getFullYear();
        month = there.getMonth();
        at = there.getDate();
    }

    implicitHeight: head.height + grid.height + 3 * Theme.px(16)
    radius: Theme.px(16)
    color: Theme.paper
    border.width: Math.max(1, Theme.px(2))
    border.color: Theme.frame

    Item {
        id: head

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.px(16) }
        height: Theme.px(72)

        KeyButton {
            objectName: `month-before-${calendar.key}`
            width: Theme.px(72)
            height: width
            text: "‹"
            named: qsTr("The month before")
            onClicked: calendar.turn(-1)
        }
        PlainText {
            anchors.centerIn: parent
            text: `${Qt.locale().standaloneMonthName(calendar.month)} ${calendar.year}`
            font.pixelSize: Theme.labelSize
            font.weight: Font.ExtraBold
        }
        KeyButton {
            objectName: `month-after-${calendar.key}`
            anchors.right: parent.right
            width: Theme.px(72)
            height: width
            text: "›"
            named: qsTr("The month after")
            onClicked: calendar.turn(1)
        }
    }
    Grid {
        id: grid

        anchors { left: parent.left; top: head.bottom; margins: Theme.px(16) }
        columns: 7

        Repeater {
            model: 7

            PlainText {
                required property int index

                width: calendar.cell
                height: Theme.text(40)
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: Qt.locale().standaloneDayName((index + Qt.locale().firstDayOfWeek) % 7, Locale.ShortFormat)
                color: Theme.inkSoft
                font.pixelSize: Theme.leastSize
                font.weight: Font.Bold
            }
        }
        Repeater {
            model: calendar.lead

            Item {
                width: calendar.cell
                height: Theme.px(66)
            }
        }
        Repeater {
            model: calendar.days

            T.AbstractButton {
                id: one

                required property int index
                readonly property int number: index + 1
                readonly property bool current: calendar.text(number) === calendar.value

                objectName: `on-${calendar.text(number)}`
                width: calendar.cell
                height: Theme.px(66)
                focusPolicy: number === calendar.at ? Qt.StrongFocus : Qt.ClickFocus // one stop for all of them
                Keys.onReturnPressed: click()
                Keys.onLeftPressed: calendar.go(-1)
                Keys.onRightPressed: calendar.go(1)
                Keys.onUpPressed: calendar.go(-7)
                Keys.onDownPressed: calendar.go(7)
                Accessible.role: Accessible.Button
                Accessible.name: new Date(calendar.year, calendar.month, number, 12).toLocaleDateString(Qt.locale(), Locale.LongFormat)
                onClicked: calendar.chosen(calendar.text(number))

                Connections {
                    target: calendar

                    function onAtChanged(): void {
                        if (calendar.at === one.number)
                            one.forceActiveFocus(Qt.TabFocusReason);
                    }
                }

                background: Rectangle {
                    anchors.centerIn: parent
                    width: Math.min(parent.width, parent.height) - Theme.px(4)
                    height: width
                    radius: width / 2
                    color: one.current ? Theme.ink : one.down ? Theme.accent : "transparent"
                    border.width: one.visualFocus ? 2 * Theme.stroke : 0
                    border.color: one.current ? Theme.accent : Theme.ink
                }
                contentItem: PlainText {
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    text: one.number
                    color: one.current ? Theme.paper : Theme.ink
                    font.pixelSize: Theme.labelSize
                    font.weight: Font.Bold
                    Accessible.ignored: true
                }
            }
        }
    }
}
