import Kiosk
import QtQuick

/* A row of a table of days: when, and below it what then. */
RowBase {
    id: row

    readonly property real indent: Sizes.indent

    Accessible.name: row.lead + ": " + row.name
    Accessible.role: Accessible.ListItem

    Rectangle {
        color: Theme.accent
        height: parent.height - 2 * Sizes.mm
        radius: width / 2
        width: 1.4 * Sizes.mm
        x: 2 * Sizes.mm
        y: Sizes.mm
    }
    Words {
        id: when

        Accessible.ignored: true
        color: Theme.accent
        role: "label"
        face: Words.Heading
        text: row.lead
        width: row.width - row.indent
        x: row.indent
    }
    Words {
        Accessible.ignored: true
        text: row.markup
        textFormat: Text.StyledText
        width: row.width - row.indent
        x: row.indent
        y: when.height
    }
}
