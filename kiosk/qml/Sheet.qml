import QtQuick

/* A sheet over a picture; shifted anew, it slides out, then in. */
Image {
    id: sheet

    required source
    required property int shiftX
    required property int shiftY
    required property bool calm
    readonly property bool sliding: Math.abs(y - shiftY) >= 1

    asynchronous: true
    sourceSize: Qt.size(width, height)
    x: shiftX
    y: shiftY

    Behavior on y {
        id: slide

        enabled: !sheet.calm && sheet.status === Image.Ready

        SequentialAnimation {
            NumberAnimation {
                duration: 120
                to: 0
            }
            NumberAnimation {
                duration: 130
                to: slide.targetValue
            }
        }
    }
}
