pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core
import Kiosk.Components

// Two pages that take turns, so that only the story that comes is laid out.
Item {
    id: pages

    required property AttractView view
    required property real start // of the words beside a code
    property Page upper: one
    readonly property Page lower: upper === one ? other : one
    signal enlarged(string name)

    function lay(next: StoryShown): void {
        if (Theme.motion && !turning.running)
            lower.story = next;
    }
    function turnTo(next: StoryShown): void {
        if (next === upper.story)
            return;
        if (Theme.motion && upper.story !== null && visible) {
            turning.step = 0;
            turning.start(); // before, so that none is hidden for a moment and begins to count again
            upper = lower;
        }
        upper.story = next;
    }

    // A story on its ground. While two blend, each is a picture of its own: no letter is drawn twice.
    component Page: StoryPage {
        id: page

        view: pages.view
        start: pages.start
        anchors.fill: parent
        visible: pages.upper === page || turning.running
        z: pages.upper === page ? 1 : 0
        opacity: pages.upper === page && turning.running ? turning.share : 1
        layer.enabled: turning.running
        onEnlarged: name => pages.enlarged(name)
    }

    Page { id: one }
    Page { id: other }

    Timer { // the new one comes over the old one, in as many pictures as the eye needs and no more
        id: turning

        property int step: 0
        readonly property real share: 0.5 - Math.cos(Math.PI * step / Theme.blendSteps) / 2

        interval: Theme.calm / Theme.blendSteps * 0.7
        repeat: true
        onTriggered: {
            step += 1;
            if (step < Theme.blendSteps)
                return;
            stop();
            pages.lower.story = null; // its picture is given back
        }
    }
}
