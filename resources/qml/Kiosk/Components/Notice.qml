import QtQuick

// Something to know, calm and clear: a sign, a sentence, and what to do now.
Rectangle {
    id: notice

    property string sign: "notice"
    property string text: ""
    property string detail: ""
    property string saidDetail: detail // what is read aloud of it: others hear that
    property string assures: "" // as large as what happened, below all

    implicitHeight: Theme.px(48) + Theme.text(detail !== "" ? 100 : 60)
    radius: Theme.radius
    color: Theme.paper
    border.width: Theme.stroke
    border.color: Theme.ink
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [text, saidDetail, assures].filter(part => part !== "").map(part => part.replace(/([^.!?…:。！？।؟])$/, "$1.")).join(" ")

    Sign {
        id: picture

        anchors { left: parent.left; leftMargin: Theme.px(28); verticalCenter: parent.verticalCenter }
        width: Math.min(Theme.px(56), notice.height - Theme.px(24))
        height: width
        kind: notice.sign
    }
    Item {
        anchors { left: picture.right; leftMargin: Theme.px(24); right: parent.right; rightMargin: Theme.px(24); top: parent.top; bottom: parent.bottom; topMargin: Theme.px(12); bottomMargin: Theme.px(12) }

        FitText {
            id: first

            width: parent.width
            height: notice.detail !== "" ? parent.height * (notice.assures !== "" ? 0.34 : 0.46) : parent.height
            verticalAlignment: notice.detail !== "" ? Text.AlignBottom : Text.AlignVCenter
            text: notice.text
            largest: Theme.bodySize
            font.weight: Font.ExtraBold
            Accessible.ignored: true
        }
        FitText {
            anchors { top: first.bottom; bottom: last.top }
            width: parent.width
            visible: notice.detail !== ""
            text: notice.detail
            largest: Theme.text(30)
            font.weight: Font.Medium
            Accessible.ignored: true
        }
        FitText {
            id: last

            anchors.bottom: parent.bottom
            width: parent.width
            height: notice.assures !== "" ? first.height : 0
            verticalAlignment: Text.AlignVCenter
            visible: notice.assures !== ""
            text: notice.assures
            largest: Theme.text(36)
            font.weight: Font.ExtraBold
            Accessible.ignored: true
        }
    }
}
