pragma ComponentBehavior: Bound
import QtQuick

// A keyboard on the screen for the line that is typed into; its keys never take the focus themselves.
Rectangle {
    id: board

    property TextEntry entry: null
    property bool large: false
    property int page: 0
    readonly property int gap: Theme.px(10)
    readonly property real keyHeight: (height - 6 * gap) / 5
    readonly property real keyWidth: (width - 11 * gap) / 10
    readonly property var latin: [
        ["1234567890", "qwertyuiop", "asdfghjkl'", "zxcvbnm,.-"],
        ["!\"#$%&'()*", "+,-./:;<=>", "?@[]_{}|~\\", "^`€£–—“”’…"],
        ["áàâäãåæąāă", "éèêëęěíìîï", "óòôöõøœúùû", "üůýñçćčšžß"]
    ]
    readonly property var letters: ({ // of languages with others, as their own keyboards have them
        ar: ["ضصثقفغعهخح", "شسيبلاتنمك", "جدذرزطظوةى", "ءئؤأإآ،؟.-"],
        he: ["1234567890", "\"'קראטוןםפ", "שדגכעיחלךף", "זסבהנמצתץ."]
    })
    readonly property string language: entry?.language ?? ""
    readonly property var own: letters[language.split("-")[0]] ?? null
    readonly property var pages: own ? [own, ...latin] : latin
    readonly property var names: own ? [own[1].substring(0, 3), "abc", "?#+", "áöč"] : ["abc", "?#+", "áöč"]
    readonly property int next: (page + 1) % pages.length
    readonly property var rows: pages[Math.min(page, pages.length - 1)]
    signal hidden()

    function type(key: string): void {
        entry?.insert(key);
        large = false;
    }

    color: Theme.line
    onEntryChanged: page = 0 // its own letters first
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    component Key: KeyButton {
        height: board.keyHeight
        focusPolicy: Qt.NoFocus
        size: Theme.text(38)
    }

    MouseArea {
        anchors.fill: parent // nothing below is touched between two keys
    }
    Column {
        x: board.gap
        y: board.gap
        spacing: board.gap

        Repeater {
            model: 4

            Row {
                id: row

                required property int index

                spacing: board.gap

                Repeater {
                    model: 10

                    Key {
                        required property int index
                        readonly property string letter: board.rows[row.index].charAt(index)

                        objectName: `type-${letter}`
                        width: board.keyWidth
                        text: board.large ? letter.toUpperCase() : letter
                        onClicked: board.type(text)
                    }
                }
            }
        }
        Row {
            spacing: board.gap

            Key {
                width: board.keyWidth * 1.5
                text: board.large ? qsTr("abc") : qsTr("ABC")
                onClicked: board.large = !board.large
            }
            Key {
                width: board.keyWidth * 1.5
                objectName: "type-page"
                text: board.names[board.next]
                onClicked: board.page = board.next
            }
            Key {
                objectName: "type-space"
                width: board.keyWidth * 3 + 3 * board.gap
                text: qsTr("Space")
                onClicked: board.type(" ")
            }
            Key {
                width: board.keyWidth
                text: "↵"
                named: qsTr("New line")
                enabled: board.entry?.multiline ?? false
                opacity: enabled ? 1 : 0.4
                onClicked: board.type("\n")
            }
            Key {
                objectName: "type-erase"
                width: board.keyWidth * 1.5
                sign: "erase"
                named: qsTr("Erase the last character")
                onClicked: board.entry?.erase()
            }
            Key {
                objectName: "type-done"
                width: board.width - 8.5 * board.keyWidth - 10 * board.gap
                text: qsTr("Done")
                onClicked: board.hidden()
            }
        }
    }
}
