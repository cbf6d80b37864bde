import Kiosk
import QtQuick

/* Where one is on a strip: words without anything to tap. */
RowBase {
    id: row

    Accessible.name: row.name
    Accessible.role: Accessible.StaticText

    Words {
        Accessible.ignored: true
        color: Theme.ink
        face: Words.Label
        horizontalAlignment: Text.AlignHCenter
        role: "body"
        text: row.markup
        textFormat: Text.StyledText
        width: row.width
        y: (row.height - height + slack) / 2
    }
}
