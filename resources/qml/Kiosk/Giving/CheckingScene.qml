import QtQuick
import QtQuick.Layouts
import Kiosk.Core
import Kiosk.Components

// Nobody can say yet how the money stands, or it comes days later: said calmly, with what to do and what to show to whom.
FocusScope {
    id: scene

    required property GivingView giving
    readonly property bool pending: giving.scene === "pending"

    RingedSurface {
        anchors.fill: parent
    }
    ColumnLayout {
        id: column

        anchors { fill: parent; leftMargin: Theme.margin; rightMargin: Theme.margin; topMargin: Theme.px(56); bottomMargin: Theme.footer }
        spacing: Theme.px(24)

        Item { Layout.fillHeight: true }
        FitText {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.text(Theme.portrait ? 280 : 130)
            Layout.minimumHeight: Theme.px(Theme.portrait ? 280 : 130)
            Layout.maximumHeight: Layout.preferredHeight
            Layout.fillHeight: true // with large text it gives some of its height to the code
            verticalAlignment: Text.AlignBottom
            text: scene.pending ? /*: the money of a gift, a membership or a first monthly gift */ qsTr("Thank you! It’s on its way.") : qsTr("We are still checking.")
            color: Theme.textOnDeep
            largest: Theme.text(112)
            wrapMode: Text.WordWrap
            font.weight: Font.ExtraBold
            lineHeight: 0.96
            Accessible.role: Accessible.Heading
        }
        FitText {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.text(Theme.portrait ? 170 : 96)
            Layout.minimumHeight: Theme.px(Theme.portrait ? 170 : 96)
            Layout.maximumHeight: Layout.preferredHeight
            Layout.fillHeight: true
            text: scene.pending ? qsTr("It counts once the money is here.") : qsTr("Please don’t pay again.")
            color: Theme.accent
            largest: Theme.text(72)
            font.weight: Font.ExtraBold
        }
        FitText {
            id: said

            Layout.fillWidth: true
            Layout.preferredHeight: Theme.text(Theme.portrait ? 210 : 130)
            text: (scene.pending ? qsTr("Your %1 can take some days to arrive. If anything is left to do, your phone says so; you don’t have to wait here.")
                : qsTr("We don’t know yet whether your %1 went through. You don’t have to wait: this booth will be told.")).arg(scene.giving.gift)
            color: Theme.textOnDeep
            largest: Theme.text(44)
            font.weight: Font.Medium
        }
        Rectangle {
            Layout.topMargin: Theme.px(16)
            Layout.fillWidth: Theme.portrait
            Layout.preferredWidth: Theme.px(1100)
            Layout.preferredHeight: Theme.px(Theme.portrait ? 420 : 300)
            Layout.maximumHeight: Layout.preferredHeight
            Layout.minimumHeight: Theme.px(236)
            Layout.fillHeight: true
            visible: scene.giving.code !== "" && !scene.pending
            radius: Theme.radius
            color: Theme.paper

            FitText {
                id: show

                anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.px(36); topMargin: Theme.px(24) }
                height: Theme.text(52)
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Show this to the volunteer")
                color: Theme.inkSoft
                largest: Theme.bodySize
                oneLine: true
                font.weight: Font.Bold
            }
            FitText {
                objectName: "checking-code"
                anchors { left: show.left; right: show.right; top: show.bottom; bottom: parent.bottom; bottomMargin: Theme.px(16) }
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: scene.giving.code
                largest: Theme.giantSize
                oneLine: true
                font.weight: Font.ExtraBold
                font.letterSpacing: Theme.px(20)
            }
        }
        Item { Layout.fillHeight: true }
    }
    Puppy { // it waits with the money
        anchors { right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom; bottomMargin: -Theme.px(2) }
        implicitWidth: Math.min(Theme.px(Theme.portrait ? 460 : 340), scene.height - column.y - said.y - said.fittedHeight - Theme.wideGap)
        visible: scene.pending && implicitWidth > Theme.px(120)
    }
}
