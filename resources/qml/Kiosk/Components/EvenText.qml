import QtQuick

// Fitted text whose lines get narrower where the last one would be a short word alone.
FitText {
    id: even

    property int spare: 0 // of its width
    property int tries: 0 // so that it comes to rest
    property bool gone: false
    readonly property FontMetrics drawn: FontMetrics {
        font.family: Theme.family
        font.weight: even.font.weight
        font.pixelSize: even.fontInfo.pixelSize
    }

    function settle(): void {
        if (gone)
            return;
        tries += 1;
        spare = spared();
    }
    function again(): void {
        tries = 0;
        Qt.callLater(settle);
    }
    function spared(): int {
        if (truncated || lineCount < 2 || lineCount > 6)
            return 0;
        const parts = text.match(/[^ \u200b]+[ \u200b]?/g) ?? [];
        const widths = parts.map(part => [drawn.advanceWidth(part.trim()), drawn.advanceWidth(part)]);
        const whole = wrapped(widths, width);
        for (let less = 0; less < 11; ++less) {
            const tried = wrapped(widths, width * (1 - less * 0.04));
            if (tried.lines > whole.lines || whole.lines !== lineCount)
                return 0;
            if (tried.last > width * 0.4)
                return Math.floor(width * less * 0.04);
        }
        return 0;
    }

    // How many lines there are, and how long the last one is.
    function wrapped(widths: var, room: real): var {
        let lines = 1, at = 0;
        for (const [word, whole] of widths) {
            if (at > 0 && at + word > room) {
                lines += 1;
                at = 0;
            }
            at += whole;
        }
        return { lines: lines, last: at };
    }

    onTextChanged: again()
    onWidthChanged: again()
    onLineCountChanged: if (tries < 4) Qt.callLater(settle)
    onFontInfoChanged: if (tries < 4) Qt.callLater(settle)
    Component.onCompleted: again()
    Component.onDestruction: gone = true
    leftPadding: effectiveHorizontalAlignment === Text.AlignHCenter ? spare / 2 : effectiveHorizontalAlignment === Text.AlignRight ? spare : 0
    rightPadding: spare - leftPadding
}
