import QtQuick
import Kiosk.Core
import Kiosk.Components

// What is said beside a goal's figure: what is wrong with it, what is pledged, and the rest where it has room.
QtObject {
    id: remarks

    required property GoalShown goal
    readonly property list<string> warnings: [
        goal.late ? (goal.asOf !== "" ? qsTr("no update since %1").arg(goal.asOf) : qsTr("not up to date")) : "",
        why(goal.explained),
    ].filter(part => part !== "")
    // Two warnings leave room for nothing else, and one for a few words.
    readonly property string warned: [...warnings, warnings.length < 2 ? pledged() : ""].filter(part => part !== "").join(" · ")
    readonly property string whole: [
        warned,
        goal.missing !== "" ? qsTr("only %1 to go").arg(goal.missing) : "",
        goal.count >= 0 ? qsTr("%Ln gift(s)", "", goal.count) : "",
        goal.stretch !== "" ? qsTr("next: %1").arg(goal.stretch) : "", // milestones are on the bar
        !goal.late && goal.asOf !== "" ? /*: %1 is a time of today or a day */ qsTr("as of %1").arg(goal.asOf) : "",
    ].filter(part => part !== "").join(" · ")

    // Why a figure went back, in a word or two.
    function why(reason: string): string {
        switch (reason) {
        case "refund": return qsTr("a gift was refunded");
        case "void":
        case "correction": return qsTr("the figure was corrected");
        case "reading": return qsTr("the website’s figure went down");
        default: return "";
        }
    }

    // What somebody adds to gifts: a pledge, told as one.
    function pledged(): string {
        if (goal.matchBy === "")
            return "";
        if (warnings.length > 0)
            return goal.matchedSum !== "" ? qsTr("+ %1 pledged").arg(goal.matchedSum) : "";
        if (goal.matchedSum === "")
            return qsTr("gifts are matched by %1").arg(goal.matchBy);
        switch (goal.matchState) {
        case "full": return Theme.filled(/*: all that %2 offered has been used up by gifts */ qsTr("+ %1 pledged by %2, in full"), [goal.matchedSum, goal.matchBy]);
        case "over": return Theme.filled(/*: the time of the offer is over */ qsTr("+ %1 pledged by %2, now ended"), [goal.matchedSum, goal.matchBy]);
        default: return Theme.filled(qsTr("+ %1 pledged by %2"), [goal.matchedSum, goal.matchBy]);
        }
    }
}
