import QtQuick

/* One layer of a motion, where its frames put it; between two frames it goes in a straight line. */
Image {
    id: layer

    required source
    required property list<real> frames
    property real along
    readonly property int count: frames.length / 4
    /* The frame that comes next, or the last. */
    readonly property int next: {
        let number = 0;
        while (number < count - 1 && frames[4 * number] <= along)
            number++;
        return number;
    }
    readonly property int last: Math.max(0, next - 1)
    readonly property real between: {
        const from = frames[4 * last] ?? 0;
        const to = frames[4 * next] ?? 1;
        return to > from ? Math.min(1, Math.max(0, (along - from) / (to - from))) : 1;
    }

    function value(field: int): real {
        const from = frames[4 * last + field];
        return from + (frames[4 * next + field] - from) * between;
    }

    asynchronous: true
    opacity: count ? value(3) : 1
    sourceSize: Qt.size(width, height)
    x: count ? Math.round(value(1)) : 0
    y: count ? Math.round(value(2)) : 0
}
