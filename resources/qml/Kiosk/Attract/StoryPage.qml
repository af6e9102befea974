pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// A story on its ground; one that asks for something has its code.
RingedSurface {
    id: page

    required property AttractView view
    required property real start // of the words beside a code
    property StoryShown story: null
    readonly property bool asks: asking.active
    readonly property real beside: (asking.item as StoryAsk)?.beside ?? width * 0.56 // of its words
    signal enlarged(string name)

    plain: told.flat

    StoryView {
        id: told

        story: page.story !== null && page.story.ask === null ? page.story : null
        anchors.fill: parent
        phase: page.view.phase
        days: page.view.days
        day: page.view.day
    }
    Loader {
        id: asking

        anchors.fill: parent
        active: page.story !== null && page.story.ask !== null
        sourceComponent: StoryAsk {
            view: page.view
            ask: page.story.ask
            start: page.start
            onEnlarged: name => page.enlarged(name)
        }
    }
}
