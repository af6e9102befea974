pragma ComponentBehavior: Bound
import QtQuick

// Bits of paper that fall once; where nothing may move they stand in arcs around the lower corner, as the rings of the
// ground do. Each is a small part of the screen, and there are twenty pictures a second of them.
Item {
    id: confetti

    property int pieces: 36
    property list<rect> words: [] // what is read, and nothing falls across
    property real moment: 1 // of its fall, from 0 to 1
    readonly property real span: Math.min(width, height * 1.4) // of the arcs

    function fall(): void {
        if (!Theme.motion)
            return;
        moment = 0;
        falling.restart();
    }

    Accessible.ignored: true
    clip: true

    Timer {
        id: falling

        interval: 50
        repeat: true
        onTriggered: {
            confetti.moment += interval / 3000;
            running = confetti.moment < 1;
        }
    }
    Repeater {
        model: confetti.pieces

        Rectangle {
            required property int index
            readonly property real spread: Math.abs(Math.sin(index * 12.9898) * 43758.5) % 1
            readonly property real late: Math.abs(Math.sin(index * 78.233) * 24634.6) % 1
            readonly property real sway: Math.sin(6.3 * (late + confetti.moment * 1.5))

            // The arcs are ever longer, and so have ever more bits.
            readonly property int arc: Math.floor(Math.sqrt(index + 1)) - 1
            readonly property real turn: Math.PI / 2 * (index + 1.5 - (arc + 1) * (arc + 1)) / (2 * arc + 3)
            readonly property real reach: confetti.span * (0.35 + 0.75 * arc / Math.max(1, Math.sqrt(confetti.pieces) - 1))

            x: (Theme.motion ? confetti.width * spread + sway * Theme.px(24) : confetti.width - reach * Math.cos(turn) - width / 2)
            y: (Theme.motion ? confetti.height * (confetti.moment * 2.1 - late * 1.1) - height : confetti.height - reach * Math.sin(turn) - height / 2)
            visible: y > -height && y < confetti.height && !confetti.words.some(
                said => x + 2 * width > said.x && x - width < said.x + said.width && y + 2 * height > said.y && y - height < said.y + said.height)
            width: Theme.px(index % 3 === 0 ? 18 : 26)
            height: Theme.px(index % 3 === 0 ? 18 : 14)
            radius: index % 3 === 0 ? width / 2 : Theme.px(3)
            rotation: Theme.motion ? 360 * (late + confetti.moment * (index % 2 === 0 ? 0.8 : -0.8)) : turn * 180 / Math.PI
            color: index % 5 < 3 ? Theme.paper : Qt.darker(Theme.accent, 1.3) // words stand before them
        }
    }
}
