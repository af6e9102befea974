import QtQuick
import Kiosk.Core
import Kiosk.Components

// What is to be known of all that is shown: that it is for practice, made up, or soon over.
Grid {
    id: tags

    required property AttractView view
    property bool stacked: false // below one another, in less width

    columns: stacked ? 1 : 3
    spacing: stacked ? Theme.px(8) : Theme.gap

    Tag {
        text: tags.view.practice ? qsTr("Practice: nothing is counted") : ""
    }
    Tag {
        text: !tags.view.example ? "" : tags.stacked || Theme.portrait || Theme.textScale > 1.2 || tags.view.phase === "before" ? qsTr("Example figures") : qsTr("Example with made-up figures")
    }
    Tag {
        text: tags.view.phase === "before" ? qsTr("Begins in %Ln day(s)", "", tags.view.days)
            : tags.view.phase === "running" ? qsTr("%Ln day(s) left", "", tags.view.days)
            : tags.view.phase === "last_day" ? qsTr("Last day")
            : ""
    }
}
