import QtQuick

// The codes as they were last seen, above everything until the campaign's own are drawn.
Image {
    z: 1
    cache: false
    smooth: false
    source: "image://kept/codes"
}
