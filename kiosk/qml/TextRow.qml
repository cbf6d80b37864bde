import Kiosk
import QtQuick

/* A title, a question, a small line above them, a heading, or a paragraph. */
RowBase {
    id: row

    required property bool hero
    required property string title
    readonly property bool isHeading: kind === "title" || kind === "hero" || kind === "question"
                                      || kind === "heading"

    Accessible.name: row.name
    Accessible.role: row.isHeading || row.name === row.title ? Accessible.Heading :
                                                               Accessible.StaticText

    Words {
        Accessible.ignored: true
        color: row.hero ? Theme.onHero : row.kind === "kicker" ? Theme.accent : Theme.ink
        role: row.isHeading ? "heading" : row.kind === "kicker" ? "label" : "body"
        face: row.kind === "hero" ? Words.Hero : row.kind === "title" ? Words.Title : row.kind
                                                                        === "kicker" ? Words.Label :
                                                                                       row.isHeading
                                                                                       ? Words.Heading :
                                                                                         Words.Body
        text: row.markup
        textFormat: Text.StyledText
        width: row.width
    }
}
