import QtQuick

// Text that is as large as its box allows, between two sizes, and says so with an ellipsis when even that is too little.
// It shrinks before a word is cut; one that is too long even then is cut at the end of its line.
PlainText {
    id: fit

    property int largest: Theme.bodySize
    property int smallest: Theme.text(20)

    // contentHeight lags behind when the size was fitted.
    readonly property real fittedHeight: lineCount * fontInfo.pixelSize * Theme.lineSpacing * lineHeight

    readonly property real longestWord: oneLine ? 0 : text.split(/[\s\u200b-]+/).reduce((widest, word) => Math.max(widest, word.length < 8 ? 0 : least.advanceWidth(word)), 0)
    readonly property FontMetrics least: FontMetrics {
        font.family: Theme.family
        font.weight: fit.font.weight
        font.pixelSize: fit.smallest
    }

    wrapMode: oneLine ? Text.NoWrap : longestWord > width ? Text.Wrap : Text.WordWrap
    fontSizeMode: Text.Fit
    font.pixelSize: largest
    minimumPixelSize: smallest
    elide: Text.ElideRight
}
