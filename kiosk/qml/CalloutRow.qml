import Kiosk
import QtQuick

/* A text set apart: good to know, watch out, call today, call now. */
RowBase {
    id: row

    readonly property bool alarm: kind === "call-now" || kind === "call-today"
    readonly property color mark: alarm ? Theme.alarmMark : kind === "caution" ? Theme.cautionMark :
                                                                                 Theme.tipMark

    Accessible.name: row.name
    Accessible.role: Accessible.Note

    Rectangle {
        anchors.fill: parent
        border.color: row.mark
        border.width: Math.max(1, Math.round(0.5 * Sizes.mm))
        color: row.alarm ? Theme.alarm : row.kind === "caution" ? Theme.caution : Theme.tip
        radius: 4.5 * Sizes.mm
    }
    Icon {
        color: row.mark
        height: width
        name: row.kind
        width: Sizes.indent
        x: 4 * Sizes.mm
        y: (row.height - height) / 2
    }
    Words {
        id: words

        Accessible.ignored: true
        text: row.markup
        textFormat: Text.StyledText
        width: row.width - Sizes.indent - 13 * Sizes.mm
        x: Sizes.indent + 8 * Sizes.mm
        y: (row.height - height + slack) / 2
    }
}
