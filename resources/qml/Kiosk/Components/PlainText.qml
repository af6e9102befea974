import QtQuick

// The only way text reaches the screen: never parsed as markup.
Text {
    property bool oneLine: false

    horizontalAlignment: Text.AlignLeft // is mirrored; without it the first letter would decide
    textFormat: Text.PlainText
    font.family: Theme.family
    font.features: { "liga": 0, "dlig": 0, "clig": 0, "calt": 0 } // the family turns (c) into the sign for copyright
    font.pixelSize: Theme.bodySize
    color: Theme.ink
    wrapMode: oneLine ? Text.NoWrap : Text.Wrap
    elide: oneLine ? Text.ElideRight : Text.ElideNone
    Accessible.role: Accessible.StaticText
    Accessible.name: Theme.heard(text)
    Accessible.focusable: false // a label isn't for keys
    Accessible.ignored: text === ""
}
