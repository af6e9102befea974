import QtQuick

// A figure as text that is counted up when it grows; it takes the room of its end all the while.
PlainText {
    id: counted

    required property string figure

    text: counting.shown
    width: Math.ceil(whole.advanceWidth)
    oneLine: true

    TextMetrics {
        id: whole

        font: counted.font
        text: counted.figure
    }
    Counting {
        id: counting

        text: counted.figure
    }
}
