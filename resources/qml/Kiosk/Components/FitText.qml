import QtQuick

// Text that is as large as its box allows, between two sizes, and says so with an ellipsis when even that is too little.
PlainText {
    property int largest: Theme.bodySize
    property int smallest: Theme.leastSize

    // contentHeight lags behind when the size was fitted.
    readonly property real fittedHeight: lineCount * fontInfo.pixelSize * Theme.lineSpacing * lineHeight

    fontSizeMode: Text.Fit
    font.pixelSize: largest
    minimumPixelSize: smallest
    elide: Text.ElideRight
}
