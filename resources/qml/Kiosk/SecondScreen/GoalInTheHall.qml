import QtQuick
import Kiosk.Core
import Kiosk.Components

// The goal as one huge figure and one huge bar; when it is cut off, it says of when the figure is.
Rectangle {
    id: place

    required property GoalShown goal // none where the campaign has none, and this is not seen
    required property int far
    property bool begun: true
    property bool cutOff: false
    property string asOf: ""
    readonly property real room: height - 2 * Theme.px(20)
    readonly property int side: Theme.margin
    readonly property bool strip: width > 3.4 * height
    readonly property string unit: goal === null || goal.unit === "money" || goal.title === "" ? "" : ` ${goal.title}`
    readonly property string age: !begun ? ""
        : cutOff ? (asOf !== "" ? qsTr("as of %1").arg(asOf) : qsTr("not up to date"))
        : goal?.late ? (goal.asOf !== "" ? qsTr("as of %1").arg(goal.asOf) : qsTr("not up to date"))
        : ""

    color: Theme.paper

    FitText {
        id: raised

        anchors { left: parent.left; leftMargin: place.side }
        y: Theme.px(20)
        width: place.strip ? place.width * (place.unit === "" ? 0.42 : 0.54) : place.width - 2 * place.side
        height: place.room * (place.strip ? 0.64 : place.begun ? 0.5 : 0.66)
        verticalAlignment: Text.AlignVCenter
        text: (place.begun ? place.goal?.raised ?? "" : place.goal?.target ?? "") + place.unit
        largest: Math.floor(height / Theme.lineSpacing * 1.1)
        smallest: place.unit === "" ? place.far : Theme.text(40) // what is counted may be said in many words
        oneLine: true
        font.weight: Font.ExtraBold
    }
    FitText {
        id: of

        anchors { left: parent.left; right: parent.right; leftMargin: place.side + (place.strip ? raised.contentWidth + Theme.wideGap : 0); rightMargin: place.side }
        y: place.strip ? raised.y : raised.y + raised.height
        height: place.strip ? raised.height : place.room * 0.2
        verticalAlignment: Text.AlignVCenter
        text: !place.begun ? qsTr("is our goal")
            : [place.goal?.reached ? qsTr("Goal of %1 reached!").arg(place.goal.achieved) : qsTr("of %1").arg(place.goal?.target ?? ""),
               place.goal?.matchedSum ? qsTr("+ %1 pledged").arg(place.goal.matchedSum) : "",
               place.goal?.stretch ? qsTr("next: %1").arg(place.goal.stretch) : "",
               place.age].filter(part => part !== "").join(" · ")
        largest: place.far * (place.strip ? 1.3 : 1)
        smallest: Theme.text(24)
        oneLine: true
        font.weight: Font.Bold
    }
    GoalBar {
        objectName: "bar"
        anchors { left: parent.left; right: parent.right; leftMargin: place.side; rightMargin: place.side }
        y: of.y + of.height + (place.strip ? 0 : Theme.px(8))
        visible: place.begun
        goal: place.goal
        thickness: Math.max(Theme.barHeight, place.room * 0.24)
        letters: Math.min(place.far, thickness * 0.6)
        marksNamed: false
        strong: place.cutOff ? Theme.inkSoft : Theme.deep // at rest, until it is right again
    }
}
