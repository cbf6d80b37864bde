import Kiosk
import QtQuick

/* A title, a question, a small line above them, a heading, or a paragraph. */
RowBase {
    id: row

    required property bool hero
    required property string title
    readonly property bool isHeading: kind === "title" || kind === "hero" || kind === "question"
                                      || kind === "heading"
    readonly property bool small: kind === "kicker" || kind === "again"
    /* Whether it is the one heading of what is on the glass. */
    readonly property bool leads: isHeading && kind !== "heading" || kind === "again"

    Accessible.name: row.name
    Accessible.role: row.isHeading || row.name === row.title ? Accessible.Heading :
                                                               Accessible.StaticText

    Words {
        Accessible.ignored: true
        color: row.hero ? Theme.onHero : row.small ? Theme.accent : Theme.ink
        role: row.leads ? "heading" : row.isHeading || row.small ? "label" : "body"
        face: row.kind === "hero" ? Words.Hero : row.kind === "title" ? Words.Title : row.small
                                                                        ? Words.Label :
                                                                          row.isHeading
                                                                          ? Words.Heading :
                                                                            Words.Body
        text: row.markup
        textFormat: Text.StyledText
        width: row.width
    }
}
