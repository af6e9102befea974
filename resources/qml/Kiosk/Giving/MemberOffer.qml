import QtQuick
import QtQuick.Templates as T
import Kiosk.Core
import Kiosk.Components

// Why not do both: the other ask, one scan away; a touch makes its code as large as the screen, or where the dues can be
// paid here, a page for somebody's phone.
T.AbstractButton {
    id: offer

    required property AskShown ask // none where nothing is offered, and this is not seen
    property string dues: "" // where they can be paid here, by one touch
    property bool from: false // whether there are others beside those
    readonly property string address: ask?.address ?? ""
    readonly property bool tall: height > width * 0.9
    readonly property bool slim: tall && width < Theme.px(480)

    padding: Theme.px(12)
    text: ask?.text ?? ""
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()
    Accessible.role: Accessible.Button
    Accessible.name: dues !== "" ? Theme.filled(qsTr("%1: %2, with your phone"), [text, dues])
        : Theme.filled(qsTr("%1: %2. Touch for a larger code."), [text, address])

    background: Rectangle {
        radius: Theme.radius
        color: Theme.paper
        border.width: offer.visualFocus || offer.down ? 2 * Theme.stroke : Math.max(1, Theme.px(2))
        border.color: offer.visualFocus || offer.down ? Theme.ink : Theme.frame
    }

    contentItem: Item {
        CodeImage {
            id: code

            objectName: "member-code"
            anchors.left: parent.left
            anchors.top: parent.top
            width: offer.tall ? parent.width : Math.min(parent.height, parent.width * 0.56)
            height: offer.tall ? Math.min(parent.width, parent.height * 0.66) : parent.height
            link: offer.ask?.link ?? ""
            modules: offer.ask?.modules ?? 1
        }
        Item {
            id: words

            anchors {
                left: offer.tall ? parent.left : code.right
                leftMargin: Theme.px(offer.tall ? 8 : 12)
                right: parent.right
                rightMargin: Theme.px(8)
            }
            readonly property real most: offer.tall ? parent.height - code.height - Theme.px(4) : Math.min(parent.height, Theme.text(320))

            y: offer.tall ? code.height + Theme.px(4) : (parent.height - most) / 2
            height: most

            FitText {
                id: both

                width: parent.width
                height: parent.height * 0.22
                horizontalAlignment: offer.tall ? Text.AlignHCenter : Text.AlignLeft
                verticalAlignment: Text.AlignBottom
                text: qsTr("Why not do both?")
                color: Theme.inkSoft
                largest: Theme.text(offer.slim ? 26 : 36)
                smallest: Theme.px(20)
                lineHeight: 0.9
                font.weight: Font.Bold
                Accessible.ignored: true
            }
            FitText {
                id: verb

                y: both.height
                width: parent.width
                height: parent.height * 0.42
                horizontalAlignment: both.horizontalAlignment
                verticalAlignment: Text.AlignVCenter
                text: offer.text
                largest: Theme.text(offer.slim ? 36 : 60)
                smallest: Theme.px(20)
                wrapMode: Text.WordWrap
                font.weight: Font.ExtraBold
                lineHeight: 0.96
                Accessible.ignored: true
            }
            FitText {
                y: verb.y + verb.height
                width: parent.width
                height: parent.height - y
                horizontalAlignment: both.horizontalAlignment
                text: offer.dues !== "" ? (offer.from ? qsTr("Touch to join from %1") : qsTr("Touch to join for %1")).arg(offer.dues) : Theme.breakable(offer.address)
                color: offer.dues !== "" ? Theme.ink : Theme.inkSoft
                largest: offer.slim && offer.dues === "" ? Theme.smallSize : Theme.text(offer.slim ? 26 : 34)
                smallest: Theme.px(20)
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
        }
    }
}
