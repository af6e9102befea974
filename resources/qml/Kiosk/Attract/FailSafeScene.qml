pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// Shown when there is no campaign to show: composed, friendly, never black, with the last codes that were good.
Item {
    id: scene

    required property AttractView view
    property AttendeeView attendee: null // none where nothing can be touched
    property string note: ""
    readonly property bool hasCodes: view.asks.length > 0
    signal enlarged(string kind)

    RingedSurface {
        id: surface

        anchors { left: parent.left; top: parent.top }
        width: scene.hasCodes && !Theme.portrait ? parent.width - codes.width : parent.width
        height: scene.hasCodes && Theme.portrait ? parent.height - codes.height : parent.height

        OrganisationHead {
            anchors { left: parent.left; leftMargin: Theme.margin; top: parent.top; topMargin: Theme.px(48) }
            view: scene.view
            room: parent.width - 2 * Theme.margin
        }
        EvenText {
            id: title

            anchors { left: parent.left; leftMargin: Theme.margin }
            y: parent.height * (Theme.portrait ? 0.2 : 0.24)
            width: parent.width - 2 * Theme.margin
            height: Theme.text(260)
            text: qsTr("We’ll be right back")
            color: Theme.textOnDeep
            largest: Theme.px(Theme.portrait ? 112 : 132)
            smallest: Theme.farSize
            font.weight: Font.ExtraBold
            lineHeight: 0.9
            Accessible.role: Accessible.Heading
        }
        FitText {
            id: still

            anchors { left: parent.left; leftMargin: Theme.margin }
            y: title.y + title.fittedHeight + Theme.px(24)
            width: parent.width - 2 * Theme.margin - (Theme.portrait ? 0 : puppy.width + Theme.gap)
            height: Math.min(Theme.text(170), (Theme.portrait ? puppy.y : own.y) - y - Theme.gap)
            text: scene.hasCodes ? qsTr("You can still give: scan a code.")
                : qsTr("The people at this booth will gladly tell you how to give.")
            color: Theme.textOnDeep
            largest: Theme.text(56)
            smallest: Theme.px(28)
            font.weight: Font.Bold
        }
        Puppy {
            id: puppy

            objectName: "puppy"
            anchors { right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom; bottomMargin: -Theme.px(2) }
            implicitWidth: Math.min(Theme.px(430), parent.height * 0.46)
        }
        Loader {
            id: own

            anchors { left: parent.left; leftMargin: Theme.margin; bottom: parent.bottom; bottomMargin: Theme.edge }
            active: scene.attendee !== null && scene.visible
            sourceComponent: Component { AttendeeButtons { attendee: scene.attendee } }
        }
        FitText {
            readonly property bool above: Theme.portrait && own.height > 0

            anchors { left: above ? parent.left : own.right; leftMargin: above || own.width === 0 ? Theme.margin : Theme.gap; bottom: above ? own.top : parent.bottom; bottomMargin: above ? Theme.gap : Theme.edge }
            width: parent.width - Theme.margin * 3 - puppy.width - (above ? 0 : own.width)
            visible: text !== ""
            text: scene.note
            color: Theme.softTextOnDeep
            height: surface.height - still.y - still.fittedHeight - Theme.gap - anchors.bottomMargin - (above ? own.height + Theme.edge : 0)
            verticalAlignment: Text.AlignBottom
            largest: Theme.smallSize
            smallest: Theme.px(16)
        }
    }
    CodesPanel {
        id: codes

        anchors { right: parent.right; bottom: parent.bottom }
        visible: scene.hasCodes
        view: scene.view
        width: Theme.portrait ? parent.width : column
        height: Theme.portrait ? tall : parent.height
        onEnlarged: kind => scene.enlarged(kind)
    }
}
