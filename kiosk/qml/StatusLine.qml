import Kiosk
import QtQuick

/* Whom to ask, on every screen; and that no clinician has reviewed the words yet. */
Item {
    id: line

    required property VisitView view

    Words {
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        color: Theme.quiet
        role: "status"
        face: Words.Caption
        text: line.view.wording.help
        width: line.width
        y: Sizes.mm
    }
    Words {
        Accessible.ignored: text === ""
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        color: Theme.quiet
        role: "status"
        face: Words.Caption
        text: line.view.reviewAbove ? "" : line.view.wording.review
        x: line.view.statusLines > 1 ? 0 : line.width - width
        y: Sizes.mm + (line.view.statusLines > 1 ? lineHeight : 0)
    }
}
