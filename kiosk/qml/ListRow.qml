import Kiosk
import QtQuick

/* A line of a list with its mark: a dot, a number, or a sign. */
RowBase {
    id: row

    required property bool hero
    readonly property bool numbered: kind === "step" || kind === "legend"
    readonly property bool signed: kind === "clear" || kind === "talk" || kind === "picked"
    readonly property real indent: Sizes.indent

    Accessible.name: row.lead ? row.lead + ". " + row.name : row.name
    Accessible.role: Accessible.ListItem

    Rectangle {
        color: row.hero ? Theme.onHero : Theme.accent
        height: width
        radius: width / 2
        visible: !row.numbered && !row.signed
        width: 2.2 * Sizes.mm
        x: row.indent * 0.26
        y: words.lineHeight / 2 - height / 2 - words.slack / 2
    }
    Words {
        Accessible.ignored: true
        color: Theme.accent
        font.weight: Font.Bold
        role: "label"
        text: row.lead
        visible: row.numbered
        x: row.indent * 0.14
    }
    Icon {
        color: row.hero ? Theme.onHero : Theme.accent
        height: width
        name: row.kind
        visible: row.signed
        width: row.indent * 0.72
        y: words.lineHeight / 2 - height / 2 - words.slack / 2
    }
    Words {
        id: words

        Accessible.ignored: true
        color: row.hero ? Theme.onHero : Theme.ink
        text: row.markup
        textFormat: Text.StyledText
        width: row.width - row.indent
        x: row.indent
    }
}
