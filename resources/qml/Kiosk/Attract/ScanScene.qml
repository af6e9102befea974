pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// One code as large as the screen allows, for people at the back and for weak cameras.
FocusScope {
    id: scene

    required property AttractView view
    required property AttendeeView attendee
    property string kind: "" // the name of the ask
    readonly property AskShown ask: [...view.asks, ...view.others].find(candidate => candidate.name === kind) ?? null
    readonly property bool typed: ask !== null && (ask.host === ask.address || code.refused) // the host of a long one leads elsewhere
    property int rest: 0 // seconds
    readonly property int warns: visible && rest <= Theme.warningSeconds ? rest : 0
    signal closed()

    function touched(): void {
        rest = Theme.enlargedSeconds * (attendee.moreTime ? 4 : 1);
    }

    Keys.onEscapePressed: closed()
    onVisibleChanged: {
        touched();
        if (visible)
            back.forceActiveFocus();
    }
    onAskChanged: if (ask === null && kind !== "") closed()

    Timer {
        objectName: "nobody-looks"
        interval: 1000
        repeat: true
        running: scene.visible && scene.ask !== null
        onTriggered: {
            scene.rest -= 1;
            if (scene.rest <= 0)
                scene.closed();
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    MouseArea {
        anchors.fill: parent
        onClicked: scene.closed()
    }
    RingedSurface {
        id: side

        anchors { left: parent.left; top: parent.top }
        width: Theme.portrait ? parent.width : Theme.px(800)
        height: Theme.portrait ? Theme.px(240) + Theme.text(400) : parent.height

        FitText {
            id: verb

            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin; topMargin: Theme.px(Theme.portrait ? 72 : Theme.textScale > 1.2 ? 96 : 168) }
            height: Theme.text(240)
            text: scene.ask === null ? "" : scene.ask.text
            color: Theme.textOnDeep
            largest: Theme.text(100)
            font.weight: Font.ExtraBold
            Accessible.role: Accessible.Heading
        }
        PlainText {
            id: how

            anchors { left: verb.left; right: verb.right; top: verb.top; topMargin: verb.fittedHeight + Theme.px(28) }
            text: qsTr("Point your phone’s camera at the code.")
            color: Theme.textOnDeep
            font.pixelSize: Theme.text(38)
            font.weight: Font.Medium
        }
        PlainText {
            id: orType

            anchors { left: verb.left; right: verb.right; top: how.bottom; topMargin: Theme.px(56) }
            visible: scene.typed
            text: qsTr("Or type:")
            color: Theme.softTextOnDeep
            font.pixelSize: Theme.labelSize
        }
        FitText {
            anchors { left: verb.left; right: verb.right; top: scene.typed ? orType.bottom : how.bottom; topMargin: Theme.px(scene.typed ? 8 : 56) }
            height: Theme.portrait ? Theme.text(170) : Math.min(Theme.text(170), back.y - y - Theme.px(16))
            text: scene.ask === null ? "" : Theme.breakable(scene.typed ? scene.ask.address : scene.ask.host)
            color: Theme.textOnDeep
            largest: Theme.titleSize
            smallest: Theme.px(20)
            elide: Text.ElideNone
            font.weight: Font.Bold
        }
        SignButton {
            anchors { left: parent.left; leftMargin: Theme.margin }
            y: Theme.portrait ? scene.height - height - Theme.px(48) : parent.height - height - Theme.margin
            parent: Theme.portrait ? scene : side
            id: back

            objectName: "back"
            width: Theme.leaveWidth
            leftPadding: Theme.px(16)
            focus: true
            sign: "leave"
            text: qsTr("Back")
            onClicked: scene.closed()
        }
    }
    Loader {
        parent: back.parent
        x: LayoutMirroring.enabled ? back.x - width - Theme.px(8) : back.x + back.width + Theme.px(8)
        y: back.y
        active: scene.visible
        sourceComponent: Component { AttendeeButtons { attendee: scene.attendee } }
    }
    CodeImage {
        id: code

        objectName: "enlarged-code"
        anchors.right: parent.right
        anchors.rightMargin: Theme.portrait ? 0 : Theme.px(8)
        y: Theme.portrait ? side.height + Theme.px(16) : Theme.px(8)
        width: Theme.portrait ? parent.width : parent.width - side.width - Theme.px(16)
        height: Theme.portrait ? Math.min(parent.width, parent.height - side.height - Theme.px(180)) : parent.height - Theme.px(16)
        link: scene.ask === null ? "" : scene.ask.link
        modules: scene.ask === null ? 1 : scene.ask.modules
        visible: scene.ask !== null
    }
}
