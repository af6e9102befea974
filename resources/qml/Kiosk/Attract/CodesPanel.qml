pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// The asks with their codes, below each other on a wide screen, beside each other on a tall one. The first leads: its
// code scans from as far as the settings say; the second has what is left.
Rectangle {
    id: panel

    required property AttractView view
    readonly property int count: view.asks.length
    readonly property bool besides: width > height
    readonly property int leadModules: count > 0 ? view.asks[0].modules : 1
    readonly property int leadWords: Theme.verbHeight + Theme.hostHeight + Theme.px(8)
    readonly property int leadCode: leadModules * Math.max(Theme.scanModule, Theme.px(8))
    readonly property int gap: Theme.px(8)
    // What it wants: the width on a wide screen, the height on a tall one.
    readonly property int column: Math.max(Theme.px(count < 2 ? 680 : 600), Math.min(Theme.px(720), leadCode + 2 * gap + Theme.px(10)))
    readonly property int tall: Math.min(Theme.px(800), leadWords + Math.min(leadCode, Theme.px(640)) + 2 * gap)
    readonly property int leadWidth: count < 2 ? width - 2 * gap : Math.min(width * 0.62, Math.max(width * 0.54, leadCode + Theme.px(10)))
    readonly property int secondHeight: {
        if (count < 2)
            return 0;
        const room = height - 3 * gap - leadWords - leadCode;
        const modules = view.asks[1].modules;
        return Math.min(height * 0.4, Math.max(room, modules * Math.max(1, Theme.px(8)) + Theme.px(18)));
    }
    signal enlarged(string kind)

    color: Theme.mist

    Repeater {
        model: panel.view.asks

        CodeCard {
            id: card

            required property AskShown modelData
            required property int index
            readonly property bool alone: panel.count < 2 && !panel.besides // with room for larger words
            readonly property real at: leads || !panel.besides ? panel.gap : panel.leadWidth + 2 * panel.gap

            leads: index === 0
            verbSize: alone ? Math.max(Theme.farSize, Theme.px(100)) : Theme.farSize
            hostSize: alone ? Math.max(Theme.hostSize, Theme.px(46)) : Theme.hostSize
            aside: !leads && !panel.besides
            x: panel.LayoutMirroring.enabled ? panel.width - at - width : at
            y: leads || panel.besides ? panel.gap : panel.height - panel.gap - height
            width: !panel.besides ? panel.width - 2 * panel.gap : leads ? panel.leadWidth : panel.width - panel.leadWidth - 3 * panel.gap
            height: panel.besides || panel.count < 2 ? panel.height - 2 * panel.gap
                : leads ? panel.height - 3 * panel.gap - panel.secondHeight : panel.secondHeight
            objectName: `code-${ask.kind}`
            ask: modelData
            onClicked: panel.enlarged(ask.kind)
            onProvenChanged: Qt.callLater(report)
            onRefusedChanged: Qt.callLater(report)
            onModulePixelsChanged: Qt.callLater(report)

            Connections {
                target: card.ask

                function onChanged(): void {
                    Qt.callLater(card.report);
                }
            }

            function report(): void {
                if (width < 1 || height < 1)
                    return;
                if (refused)
                    panel.view.codeRefused(ask.kind);
                else if (proven)
                    panel.view.codeShown(ask.kind, modulePixels, Math.max(Math.floor(8 * Theme.unit), leads ? Theme.scanModule : 0));
            }
        }
    }
}
