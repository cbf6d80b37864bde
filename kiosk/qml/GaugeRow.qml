import Kiosk
import QtQuick

/* A sentence about a part of a whole, and below it a bar as long as that part; or the part alone. */
RowBase {
    id: row

    required property real part

    Accessible.name: row.name
    Accessible.role: Accessible.StaticText

    Words {
        id: words

        Accessible.ignored: true
        color: Theme.ink
        role: "body"
        text: row.markup
        textFormat: Text.StyledText
        width: row.width
    }
    Rectangle {
        border.color: Theme.accent
        border.width: Math.max(1, Math.round(0.4 * Sizes.mm))
        color: Theme.plate
        height: Math.round(4 * Sizes.mm)
        width: row.kind === "length" ? bar.width : row.width
        y: row.height - height

        Rectangle {
            id: bar

            color: Theme.accent
            height: parent.height
            width: Math.round(row.width * row.part)
        }
    }
}
