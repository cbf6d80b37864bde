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
            const sheet = sheets.itemAt(number) as Sheet;
            if (sheet?.status === Image.Loading || sheet?.sliding)
                return false;
        }
        return true;
    }

    clip: true

    Repeater {
        id: sheets

        model: over.view.layers

        Sheet {
            calm: over.calm
            height: over.height
            width: over.width
        }
    }
}
