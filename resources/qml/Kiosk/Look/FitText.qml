import QtQuick

// Text that is as large as its box allows, between two sizes, and says so with an ellipsis when even that is too little.
PlainText {
    property int largest: Theme.bodySize
    property int smallest: Theme.leastSize

    fontSizeMode: Text.Fit
    font.pixelSize: largest
    minimumPixelSize: smallest
    elide: Text.ElideRight
}
