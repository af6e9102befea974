pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// Who belongs to the fleet: a kiosk asks to be admitted, and staff admit it or shut one out, each after a question.
Column {
    id: members

    required property OfficeView office
    readonly property FleetShown fleet: office.fleet
    property string admits: ""
    property string ends: ""
    property string named: ""
    readonly property bool asks: admits !== "" || ends !== ""

    function ask(ticket: string, uuid: string, title: string): void {
        admits = ticket;
        ends = uuid;
        named = title;
    }
    function forget(): void {
        password.clear();
        ask("", "", "");
    }

    spacing: Theme.px(20)

    Repeater {
        model: members.fleet.kiosks

        MemberRow {
            id: kiosk

            required property int index
            required property KioskShown modelData

            width: members.width
            visible: !members.asks
            name: `shut-out-${index}`
            title: modelData.title
            detail: modelData.heard
            ours: modelData.isOurs
            action: modelData.uuid !== "" ? qsTr("Shut out") : ""
            lookName: `checks-${index}`
            look: modelData.uuid !== "" ? qsTr("Check-list") : ""
            onLooked: members.office.askKiosk(kiosk.modelData.uuid)
            onChosen: members.ask("", kiosk.modelData.uuid, kiosk.modelData.title)
        }
    }
    Repeater {
        model: members.fleet.waiting

        MemberRow {
            id: waits

            required property int index
            required property WaitingShown modelData

            width: members.width
            visible: !members.asks
            name: `admit-${index}`
            title: modelData.title
            detail: modelData.fingerprint
            action: qsTr("Admit")
            onChosen: members.ask(waits.modelData.ticket, "", `${waits.modelData.title}: ${waits.modelData.fingerprint}`)
        }
    }
    PlainText {
        objectName: "own-key"
        width: parent.width
        visible: members.fleet.ownKey !== "" && !members.asks
        text: members.fleet.ownKey
        font.pixelSize: Theme.labelSize
    }
    SignButton {
        objectName: "ask-fleet"
        width: Theme.px(560)
        height: Theme.px(96)
        visible: members.fleet.mayAsk && !members.asks
        ready: members.office.busy === ""
        size: Theme.text(28)
        text: qsTr("Ask to be admitted")
        onClicked: if (ready) members.office.askFleet()
    }
    Column {
        objectName: "fleet-question"
        width: parent.width
        spacing: members.spacing
        visible: members.asks

        PlainText {
            width: parent.width
            text: members.named
            font.weight: Font.ExtraBold
        }
        PlainText {
            width: parent.width
            text: members.ends !== "" ? qsTr("It will write nothing more, for good. What it wrote so far stays and counts.") : qsTr("Go to that kiosk and compare these letters with its own key there. Admit it only if they are the same.")
            font.pixelSize: Theme.labelSize
        }
        LabelledEntry {
            id: administrator

            name: "fleet-administrator"
            width: Math.min(parent.width, Theme.px(1000))
            text: members.office.fleet.administrator
            label: qsTr("The database’s administrator")
        }
        LabelledEntry {
            id: password

            name: "fleet-administrators-password"
            width: Math.min(parent.width, Theme.px(1000))
            secret: true
            label: qsTr("The administrator’s password (kept nowhere)")
        }
        Row {
            spacing: members.spacing

            SignButton {
                objectName: "fleet-confirm"
                width: Theme.px(420)
                height: Theme.px(96)
                primary: true
                ready: members.office.busy === "" && administrator.typed !== ""
                size: Theme.text(28)
                text: members.ends !== "" ? qsTr("Shut out") : qsTr("Admit")
                onClicked: {
                    if (!ready)
                        return;
                    if (members.ends !== "")
                        members.office.shutKioskOut(members.ends, administrator.typed, password.typed);
                    else
                        members.office.admitKiosk(members.admits, administrator.typed, password.typed);
                    members.forget();
                }
            }
            SignButton {
                objectName: "fleet-leave"
                width: Theme.px(300)
                height: Theme.px(96)
                sign: "leave"
                size: Theme.text(28)
                text: qsTr("Back")
                onClicked: members.forget()
            }
        }
    }
}
