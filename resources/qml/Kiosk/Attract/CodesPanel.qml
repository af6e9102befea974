pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// The asks with their codes, below each other on a wide screen, beside each other on a tall one.
Rectangle {
    id: panel

    required property AttractView view
    readonly property int count: view.asks.length
    readonly property bool besides: width > height
    signal enlarged(string kind)

    color: Theme.mist

    // How high each card is when they stand below each other: room for the largest codes on whole pixels, the
    // smallest code growing first, and what is left over shared.
    readonly property var heights: {
        const words = view.asks.map(ask => Theme.cardWords(ask.address));
        const modules = view.asks.map(ask => ask.modules);
        const sum = list => list.reduce((total, one) => total + one, 0);
        let room = height - Theme.cardGap * (count + 1) - sum(words);
        const size = Math.max(1, Math.floor(room / Math.max(1, sum(modules))));
        const codes = modules.map(each => each * size);
        room -= sum(codes);
        for (let index = 0; index < count; index++) {
            const smallest = codes.indexOf(Math.min(...codes));
            if (modules[smallest] > room)
                break;
            codes[smallest] += modules[smallest];
            room -= modules[smallest];
        }
        return codes.map((code, index) => words[index] + code + Math.floor(room / count));
    }

    Grid {
        anchors.fill: parent
        anchors.margins: Theme.cardGap
        columns: panel.besides ? panel.count : 1
        spacing: Theme.cardGap

        Repeater {
            model: panel.view.asks

            CodeCard {
                id: card

                required property AskShown modelData
                required property int index

                width: panel.besides ? (panel.width - Theme.cardGap * (panel.count + 1)) / panel.count : panel.width - 2 * Theme.cardGap
                height: panel.besides ? panel.height - 2 * Theme.cardGap : panel.heights[index]
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
                        panel.view.codeShown(ask.kind, modulePixels, Theme.unit);
                }
            }
        }
    }
}
