pragma Singleton
import QtQuick

// Every size, colour and duration. Lengths are in pixels of a 1080p screen and scale with the window.
QtObject {
    id: theme

    property real unit: 1
    property real textScale: 1
    property bool motion: true
    property bool portrait: false
    // What is touched stands between 380 and 1220 mm above the floor where that is known, else in the lower half.
    property bool inReach: false
    property int bottomMillimetres: -1 // of the screen, above the floor; -1 where nobody has said
    property real full: 1080 // height of the screen
    readonly property bool measured: inReach && bottomMillimetres >= 0
    readonly property int lift: measured ? Math.max(0, Math.min(full / 2, (380 - bottomMillimetres) * millimetre)) : 0 // of the scenes
    readonly property int reachTop: !inReach ? 0 : Math.min((full - lift) / 2, measured ? Math.max(0, full - (1220 - bottomMillimetres) * millimetre) : full)
    property real diagonal: 2203 // of the window, in pixels
    property real inches: 32 // of the screen
    property real scanMetres: 2
    property real readingMetres: 3
    readonly property real millimetre: diagonal / (inches * 25.4) // in pixels
    // Titles, figures and the call: capitals of a 200th of the distance, as far as the screen has room for them.
    readonly property int farSize: Math.min(px(84), Math.ceil(readingMetres * 5 * millimetre / capitalShare))
    // What stands beside the leading code is read from where that scans.
    readonly property int hostSize: Math.min(px(52), Math.max(px(30), Math.ceil(scanMetres * 5 * millimetre / capitalShare)))
    // A phone scans from 400 times the width of a module.
    readonly property int scanModule: Math.ceil(scanMetres * 2.5 * millimetre)

    property color ownDeep: "#14304a" // the campaign's
    property color ownAccent: "#ffd43b"
    property bool highContrast: false
    readonly property color deep: highContrast ? "#000000" : ownDeep
    readonly property color accent: highContrast ? "#ffe44d" : ownAccent
    readonly property color deepGlow: highContrast ? deep : Qt.tint(deep, "#0bffffff")
    readonly property color accentGlow: highContrast ? accent : Qt.tint(accent, "#33ffffff")
    readonly property color deepTile: Qt.tint(deep, "#1cffffff") // what stands out from the deep surface a little
    readonly property color deepShade: Qt.darker(deep, 1.25)
    readonly property color accentTint: Qt.tint(paper, Qt.alpha(accent, 0.26))
    readonly property color accentDown: Qt.darker(accent, 1.12)
    readonly property color textOnDeep: "#ffffff"
    readonly property color softTextOnDeep: highContrast ? textOnDeep : "#d5e1ec"
    readonly property color ink: highContrast ? "#000000" : "#0d1b26"
    readonly property color inkSoft: highContrast ? ink : "#3a4c5c"
    readonly property color paper: "#ffffff"
    readonly property color mist: highContrast ? paper : "#eaf0f5"
    readonly property color line: highContrast ? ink : "#c3d0db"
    readonly property color pressed: highContrast ? "#ffe44d" : "#c3d0db" // the ground of what is touched
    readonly property color frame: highContrast ? ink : "#586d81" // of what can be touched, on a light ground
    readonly property color restingDot: highContrast ? "#ffffff" : "#8fa6ba" // on the deep ground
    readonly property color good: highContrast ? "#00501f" : "#1d7a46"
    readonly property color fault: highContrast ? "#8c0009" : "#b3261e"
    readonly property color veil: "#c00d1b26"

    readonly property string family: "Manrope"
    readonly property real lineSpacing: 1.366
    readonly property real capitalShare: 0.72 // of the size
    readonly property int giantSize: text(200)
    readonly property int heroSize: text(120)
    readonly property int displaySize: text(80)
    readonly property int headSize: text(64)
    readonly property int titleSize: text(44)
    readonly property int bodySize: text(34)
    readonly property int labelSize: text(26)
    // Never smaller than what can be read from a step or two away, however few pixels the screen has.
    readonly property int smallSize: Math.max(text(22), 18)
    readonly property int leastSize: Math.max(text(20), 17)

    readonly property int gap: px(16)
    readonly property int wideGap: px(32)
    readonly property int margin: px(64)
    readonly property int radius: px(24)
    readonly property int touch: px(64)
    readonly property int control: px(112) // a button somebody gives with
    readonly property int edge: px(48)
    readonly property int footer: control + 2 * edge // where the way out of giving stands
    property bool choosesLanguage: false // whether that has a button beside the way out
    property bool adjustable: false // whether what makes the screen easier to use has one
    readonly property int leaveWidth: px(textScale > 1.2 ? 256 : 232)
    readonly property int besideWidth: px(96) // of such a button
    readonly property int wayOutWidth: leaveWidth + (besideWidth + px(8)) * ((choosesLanguage ? 1 : 0) + (adjustable ? 1 : 0))
    readonly property int barHeight: px(36)
    readonly property int cardGap: px(12)
    readonly property int verbHeight: Math.max(text(48), Math.ceil(farSize * lineSpacing))
    readonly property int hostHeight: Math.ceil(hostSize * lineSpacing)
    readonly property int storyHead: px(124) // above a story's words: the organisation and the tags
    readonly property int storyFoot: px(portrait && inReach ? 48 : 112) // below a story's words: the dots, where they don't stand lower, and the puppy at rest
    readonly property size drawingSize: Qt.size(px(640), px(640))
    readonly property int stroke: Math.max(2, px(3))

    readonly property int quick: motion ? 160 : 0
    readonly property int calm: motion ? 700 : 0
    readonly property int blendSteps: 7
    readonly property int restBetweenMilliseconds: 1400
    readonly property int momentMilliseconds: 5000
    readonly property int goalMilliseconds: 9000
    readonly property int breathMilliseconds: 650
    readonly property int holdMilliseconds: 1500
    readonly property int enlargedSeconds: 65
    readonly property int warningSeconds: 20
    readonly property int staffMilliseconds: 30000
    readonly property int restAfterTouchMilliseconds: 20000

    function px(length: real): int {
        return Math.round(length * unit);
    }

    function text(size: real): int {
        return Math.round(size * unit * textScale);
    }

    // A text with %1, %2 … replaced in one pass, so that a %1 inside of a value stays as it is.
    function filled(text: string, values: list<string>): string {
        return text.replace(/%([1-9])/g, (place, number) => values[number - 1]);
    }

    // A text without what the eye alone needs in it.
    function heard(text: string): string {
        return text.replace(/[\u200b\u00ad]/g, "");
    }

    // An address that may be broken after its own marks, where people expect it.
    function breakable(address: string): string {
        return address.replace(/([/?&=.-])/g, "$1\u200b");
    }

    function fit(width: real, height: real): void {
        if (width < 1 || height < 1)
            return;
        full = height;
        portrait = height > width;
        diagonal = Math.hypot(width, height);
        const used = height - lift;
        unit = portrait ? Math.min(width / 1080, used / 1920) : Math.min(width / 1920, used / 1080);
    }
}
