import Kiosk
import QtQuick

/* Words for the author, in the size of the author's own screen. */
Text {
    property bool bold: false

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    color: Theme.ink
    font.family: Sizes.family
    font.pixelSize: 16
    font.weight: bold ? Font.Bold : Font.Normal
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
