pragma ComponentBehavior: Bound
import Kiosk
import QtQuick

/* Sheets over a picture; one that is shifted anew slides out, then in. */
Item {
    id: over

    required property PictureView view
    required property bool calm
    readonly property bool ready: {
        for (let number = 0; number < sheets.count; number++) {
            if ((sheets.itemAt(number) as Image)?.status === Image.Loading)
                return false;
        }
        return true;
    }

    clip: true

    Repeater {
        id: sheets

        model: over.view.layers

        Image {
            id: sheet

            required source
            required property int shiftX
            required property int shiftY

            asynchronous: true
            height: over.height
            sourceSize: Qt.size(width, height)
            width: over.width
            x: shiftX
            y: shiftY

            Behavior on y {
                id: slide

                enabled: !over.calm && sheet.status === Image.Ready

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
