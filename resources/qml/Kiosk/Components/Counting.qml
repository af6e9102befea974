import QtQuick

// A figure that is counted up: `shown` goes from what it was, or from nothing, to `text`, written like `text` all the way.
Item {
    id: counting

    property string text: ""
    property bool fromZero: false
    property string shown: text
    property int step: 0
    property real from: 0
    readonly property int steps: 12

    function digits(figure: string): string {
        return figure.replace(/[^0-9]/g, "");
    }

    // `value` with the signs of `text`: marks between its digits, a currency before or after them.
    function written(value: real): string {
        const left = String(Math.round(value)).split("");
        const first = text.search(/[0-9]/);
        let said = "";
        for (let at = text.length - 1; at >= 0; --at) {
            const sign = text[at];
            if (/[0-9]/.test(sign))
                said = (left.pop() ?? "") + said;
            else if (at < first || left.length > 0)
                said = sign + said;
        }
        return said;
    }

    function count(before: real): void {
        const after = Number(digits(text));
        const exact = !/[.,][0-9]{1,2}([^0-9]|$)/.test(text) && after > before && after < 1e15;
        from = before;
        step = 0;
        ticking.running = Theme.motion && exact && visible;
        shown = ticking.running ? written(from) : text;
    }

    visible: true
    onTextChanged: count(fromZero ? 0 : digits(shown) === "" ? 1e15 : Number(digits(shown)))
    onVisibleChanged: if (visible && fromZero) count(0)

    Timer {
        id: ticking

        interval: 70
        repeat: true
        onTriggered: {
            counting.step += 1;
            const share = 1 - Math.pow(1 - counting.step / counting.steps, 3);
            running = counting.step < counting.steps;
            counting.shown = running ? counting.written(counting.from + (Number(counting.digits(counting.text)) - counting.from) * share) : counting.text;
        }
    }
}
