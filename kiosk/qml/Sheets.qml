pragma ComponentBehavior: Bound
import Kiosk
import QtQuick

/* Sheets over a picture; one that is shifted anew slides out, then in. */
Item {
    id: sheets

    required property PictureView view
    required property bool calm

    clip: true

    Repeater {
        model: sheets.view.layers

        Image {
            id: sheet

            required source
            required property int shiftX
            required property int shiftY

            asynchronous: true
            height: sheets.height
            sourceSize: Qt.size(width, height)
            width: sheets.width
            x: shiftX
            y: shiftY

            Behavior on y {
                id: slide

                enabled: !sheets.calm && sheet.status === Image.Ready

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
    }
}
