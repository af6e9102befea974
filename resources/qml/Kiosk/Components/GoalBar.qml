pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Core

// How far a goal has come: a light track that the deep colour fills, a mark for each milestone with its figure below, and
// what one gift has added as a part of its own, which is higher than the bar and in the accent. What somebody adds to
// gifts follows what is there, hatched: it is a pledge.
Item {
    id: bar

    required property GoalShown goal // none where the campaign has none, and this is not seen
    property bool marksNamed: true
    property color strong: Theme.deep // of what is there
    property int letters: Theme.text(22) // of how many percent, as far as the bar is thick enough
    property int thickness: Theme.barHeight
    property real added: 0
    property string reached: "" // what is said where the goal is there
    property bool onAccent: false
    readonly property alias addedFrom: part.x
    readonly property alias addedWidth: part.width
    readonly property real filled: goal?.filled ?? 0
    property real shownFilled: filled // on its way; a share, so that another size of the screen is followed at once
    property real breath: 0 // from 0 to 1, when money has come
    property real before: -1
    readonly property real value: Math.floor(100 * filled + 0.001) // for screen readers, of as many percent
    readonly property real minimumValue: 0
    readonly property real maximumValue: 100
    readonly property real innerWidth: width - 2 * Theme.px(5)

    // Which marks have room for their figure: the next one first, then those passed, the latest first.
    readonly property var named: {
        const marks = goal?.marks ?? [];
        const order = marks.map((mark, index) => index).filter(index => !marks[index].passed)
            .concat(marks.map((mark, index) => index).filter(index => marks[index].passed).reverse());
        const taken = [];
        for (const index of order) {
            const half = marks[index].text.length * Theme.leastSize * 0.32 + Theme.px(6);
            const at = innerWidth * marks[index].at;
            if (taken.every(other => Math.abs(other.at - at) > other.half + half))
                taken.push({ index: index, at: at, half: half });
        }
        return marksNamed ? taken.map(mark => mark.index) : [];
    }

    implicitHeight: track.height + (marksNamed && (goal?.marks.length ?? 0) > 0 ? Theme.text(30) : 0)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: {
        const figures = [goal?.raised ?? "", goal?.measure ?? "", goal?.percent ?? ""];
        return (goal?.title ?? "") === "" ? Theme.filled(qsTr("%1 of %2, %3"), figures) : Theme.filled(qsTr("%1: %2 of %3, %4"), [goal.title, ...figures]);
    }
    Accessible.description: reached !== "" ? reached : (goal?.nextMark ?? "") === "" ? "" : qsTr("next milestone: %1").arg(goal.nextMark)

    onFilledChanged: {
        if (before >= 0 && filled > before && Theme.motion && !onAccent && visible)
            breathing.restart();
        before = filled;
    }
    Component.onCompleted: before = filled

    SequentialAnimation {
        id: breathing

        loops: 3
        NumberAnimation { target: bar; property: "breath"; to: 1; duration: Theme.breathMilliseconds; easing.type: Easing.InOutSine }
        NumberAnimation { target: bar; property: "breath"; to: 0; duration: Theme.breathMilliseconds; easing.type: Easing.InOutSine }
    }
    Behavior on shownFilled {
        enabled: Theme.motion
        NumberAnimation { duration: Theme.calm; easing.type: Easing.OutCubic }
    }
    Rectangle {
        id: track

        width: parent.width
        height: bar.thickness
        radius: height / 2
        color: bar.onAccent ? Theme.paper : Theme.mist
        border.width: Theme.stroke
        border.color: bar.onAccent ? Theme.deep : Theme.inkSoft
    }
    Loader {
        id: pledged

        readonly property real share: bar.goal?.matched ?? 0

        objectName: "pledged"
        anchors.left: track.left
        anchors.leftMargin: fill.anchors.leftMargin
        anchors.verticalCenter: track.verticalCenter
        width: Math.min(bar.innerWidth, Math.max(fill.width + height / 2, bar.innerWidth * (bar.shownFilled + share)))
        height: track.height - 2 * Theme.px(5)
        active: share > 0
        sourceComponent: PledgedPart { from: fill.width }
    }
    Rectangle {
        id: fill

        objectName: "fill"

        anchors.left: track.left
        anchors.leftMargin: Theme.px(5)
        anchors.verticalCenter: track.verticalCenter
        width: bar.shownFilled > 0 ? Math.max(height, bar.innerWidth * bar.shownFilled) : 0
        height: track.height - 2 * Theme.px(5) + bar.breath * Theme.px(12)
        radius: height / 2
        color: Qt.tint(bar.strong, Qt.alpha(Theme.paper, 0.16 * bar.breath))
    }
    Rectangle {
        id: part

        x: fill.x + (LayoutMirroring.enabled ? 0 : fill.width - width)
        anchors.verticalCenter: track.verticalCenter
        visible: bar.added > 0
        width: Math.min(fill.width, Math.max(Theme.px(34), bar.innerWidth * bar.added))
        height: track.height + Theme.px(20)
        radius: Theme.px(14)
        color: Theme.accent
        border.width: Theme.stroke * 2
        border.color: Theme.deep
    }
    Repeater {
        model: bar.goal?.marks

        Item {
            id: mark

            required property int index
            required property MarkShown modelData

            anchors.left: track.left
            anchors.leftMargin: Theme.px(5) + bar.innerWidth * modelData.at
            width: 0
            height: bar.height

            Rectangle {
                x: -width / 2
                y: Theme.px(5)
                width: Theme.stroke
                height: bar.thickness - 2 * Theme.px(5)
                color: mark.modelData.passed ? Theme.textOnDeep : Theme.ink
            }
            PlainText {
                visible: bar.named.includes(mark.index)
                x: Math.min(Math.max(-width / 2, -mark.anchors.leftMargin), bar.width - mark.anchors.leftMargin - width)
                y: bar.thickness + Theme.px(2)
                text: mark.modelData.text
                color: Theme.inkSoft
                font.pixelSize: Theme.leastSize
                font.weight: mark.modelData.passed ? Font.Medium : Font.Bold
                Accessible.ignored: true
            }
        }
    }
    Rectangle {
        id: badge

        readonly property bool inside: fill.width > width + Theme.px(14)

        anchors.left: track.left
        anchors.leftMargin: inside ? fill.width - width - Theme.px(6) : Math.min(bar.innerWidth - width, (pledged.active ? pledged.width : fill.width) + Theme.px(10))
        visible: bar.added === 0
        anchors.verticalCenter: track.verticalCenter
        width: percent.implicitWidth + Math.max(Theme.px(16), percent.font.pixelSize * 0.5) // a mark beside it keeps off
        height: track.height - 2 * Theme.px(5)
        topLeftRadius: inside && LayoutMirroring.enabled ? height / 2 : 0 // as the end that it lies on
        bottomLeftRadius: topLeftRadius
        topRightRadius: inside && !LayoutMirroring.enabled ? height / 2 : 0
        bottomRightRadius: topRightRadius
        color: inside ? fill.color : Theme.mist

        PlainText {
            id: percent

            anchors.centerIn: parent
            text: bar.goal?.percent ?? ""
            color: badge.inside ? Theme.textOnDeep : Theme.ink
            font.pixelSize: Math.min(bar.letters, Math.round(badge.height * 1.15))
            font.weight: Font.ExtraBold
            Accessible.ignored: true
        }
    }
}
