import QtQuick
import Kiosk.Core
import Kiosk.Components

// What a gift becomes by somebody's offer to match it, only where that is sure, and what is missing to the goal.
FitText {
    required property GivingView giving

    height: Theme.text(Theme.portrait ? 100 : 48)
    visible: text !== ""
    text: [
        giving.becomes !== "" ? Theme.filled(qsTr("%1 becomes %2, thanks to %3"), [giving.matchedGift, giving.becomes, giving.matchBy])
            //: %1 adds to each gift by some ratio, not always as much as it, up to a sum that was set
            : giving.matchBy !== "" ? qsTr("Gifts are matched by %1 while it lasts").arg(giving.matchBy) : "",
        giving.missing !== "" ? qsTr("Only %1 to our goal").arg(giving.missing) : "",
    ].filter(part => part !== "").join(" · ")
    color: Theme.portrait ? Theme.accent : Theme.ink
    largest: Theme.text(38)
    oneLine: !Theme.portrait
    verticalAlignment: Text.AlignBottom
    font.weight: Font.Bold
}
