pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// The place for how often one gives, which is only there where that can be chosen.
Loader {
    id: place

    required property GivingView giving
    readonly property real room: active ? height + Theme.px(24) : 0

    active: giving.offersMonthly
    height: Math.max(Theme.touch, Theme.text(92))
    sourceComponent: RhythmChoice { giving: place.giving }
}
