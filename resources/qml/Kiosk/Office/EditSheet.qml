pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// What is shown over the forms: saved versions to go back to, what came of an import, what the feeds say.
Sheet {
    id: sheet

    required property OfficeView office
    required property size screen
    property real covered: 0

    visible: sheet.office.step !== ""
    title: sheet.office.step === "versions" ? qsTr("Saved versions") : sheet.office.step === "review" ? qsTr("What the post became") : sheet.office.step === "codes" ? qsTr("Where the codes lead") : sheet.office.step === "preview" ? qsTr("What visitors would see") : sheet.office.step === "sources" ? qsTr("Where the figures come from") : sheet.office.step === "presets" ? qsTr("A feed from a website") : qsTr("What the feeds say now")
    onClosed: sheet.office.closeSheet()

    Loader {
        anchors.fill: parent
        active: sheet.office.step === "preview"
        sourceComponent: PreviewPane {
            office: sheet.office
            screen: sheet.screen
            current: sheet.office.edit.previewed
            alone: true
        }
    }
    Loader {
        anchors.fill: parent
        active: sheet.office.step === "sources"
        sourceComponent: FigureSources { office: sheet.office }
    }
    Loader {
        anchors.fill: parent
        active: sheet.office.step === "presets"
        sourceComponent: FeedPresets { office: sheet.office; covered: sheet.covered }
    }
    Loader {
        anchors.fill: parent
        active: sheet.office.step === "codes"
        sourceComponent: TriedCodes { office: sheet.office }
    }
    TriedFeeds {
        anchors.fill: parent
        visible: sheet.office.step === "trial"
        office: sheet.office
    }
    Loader {
        anchors.fill: parent
        active: sheet.office.step === "review"
        sourceComponent: PostReview { office: sheet.office }
    }
    Flickable {
        anchors.fill: parent
        visible: sheet.office.step === "versions"
        contentHeight: sheetColumn.height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: sheetColumn

            width: parent.width
            spacing: Theme.px(16)

            Repeater {
                model: sheet.office.step === "versions" ? sheet.office.edit.versions : []

                SignButton {
                    required property int index
                    required property string modelData

                    objectName: `version-${index}`
                    width: Math.min(sheetColumn.width, Theme.px(640))
                    height: Theme.px(84)
                    size: Theme.text(28)
                    text: modelData
                    onClicked: sheet.office.goBack(index)
                }
            }
        }
    }
}
