import Kiosk
import QtQuick

/* Whom to ask, on every screen; and that no clinician has reviewed the words yet. */
Item {
    id: line

    readonly property real inset: (height - view.frame.statusLines * help.lineHeight) / 2
    required property VisitView view

    Words {
        id: help

        Accessible.name: text
        Accessible.role: Accessible.StaticText
        color: Theme.quiet
        role: "status"
        face: Words.Caption
        text: line.view.wording.help
        width: line.width
        y: line.inset
    }
    Words {
        readonly property bool beside: help.lineCount === line.view.frame.statusLines

        Accessible.ignored: text === ""
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        color: Theme.quiet
        role: "status"
        face: Words.Caption
        text: line.view.frame.reviewAbove ? "" : line.view.wording.review
        width: beside ? implicitWidth : line.width
        x: beside ? line.width - width : 0
        y: line.inset + (beside ? 0 : help.lineCount * lineHeight)
    }
}
