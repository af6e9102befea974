pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// The asks with their codes, below each other on a wide screen. The first leads: its code scans from as far as the
// settings say; the second has what is left. On a tall screen the words of the first stand beside its code, and the
// second one below those.
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
    readonly property int leadSide: Math.min(Math.max(leadCode, Theme.px(560)), Theme.px(640), Math.round(width * 0.6)) // on a tall screen
    readonly property int asideWidth: width - leadSide - 6 * gap
    readonly property bool hostBroken: count > 0 && view.asks[0].host.length * Theme.hostSize * 0.58 > asideWidth - Theme.gap
    readonly property int leadBeside: Math.ceil((Math.max(Theme.farSize, Theme.px(76)) + Theme.hostSize * (hostBroken ? 1.9 : 1)) * Theme.lineSpacing) + 3 * gap
    readonly property int secondTall: count < 2 ? 0 : Math.max(view.asks[1].modules * Theme.px(8), Math.min(asideWidth - 2 * gap, Theme.px(300))) + Theme.text(view.asks[1].text.length * Theme.px(44) * 0.54 > asideWidth - 2 * Theme.gap ? 184 : 136) + 2 * gap
    readonly property int tall: Math.min(Theme.px(800), Math.max(leadSide + 4 * gap, count < 2 ? 0 : secondTall + leadBeside + 4 * gap))
    readonly property int secondHeight: {
        if (count < 2 || besides)
            return besides ? Math.min(secondTall, height - 4 * gap - leadBeside) : 0;
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
            readonly property bool second: index > 0
            readonly property real at: second && panel.besides ? panel.width - width - 2 * panel.gap : panel.gap

            leads: index === 0
            aside: leads === panel.besides
            codeSide: leads && panel.besides ? panel.leadSide : 0
            taken: leads && panel.besides && panel.count > 1 ? panel.secondHeight + panel.gap : 0
            verbSize: panel.besides || panel.count < 2 ? Math.max(Theme.farSize, Theme.px(panel.count < 2 ? 100 : 76)) : Theme.farSize
            hostSize: panel.count < 2 ? Math.max(Theme.hostSize, Theme.px(46)) : Theme.hostSize
            hostBroken: leads && panel.besides && ask.host.length * hostSize * 0.58 > panel.asideWidth - inset
            x: panel.LayoutMirroring.enabled ? panel.width - at - width : at
            y: leads ? panel.gap : panel.height - height - (panel.besides ? 2 : 1) * panel.gap
            width: second && panel.besides ? panel.asideWidth : panel.width - 2 * panel.gap
            height: second ? panel.secondHeight : panel.besides || panel.count < 2 ? panel.height - 2 * panel.gap : panel.height - 3 * panel.gap - panel.secondHeight
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
