import Kiosk
import QtQuick

/* One of the two answers to the warning. */
Plate {
    id: plate

    property int face: Words.Label
    property color ink: Theme.accent

    height: Math.ceil(Math.max(20 * Sizes.mm, words.height + 4 * Sizes.mm))

    Words {
        id: words

        Accessible.ignored: true
        color: plate.ink
        face: plate.face
        horizontalAlignment: Text.AlignHCenter
        role: "button"
        text: plate.name
        width: parent.width - 4 * Sizes.mm
        x: 2 * Sizes.mm
        y: (parent.height - height + slack) / 2
    }
}
