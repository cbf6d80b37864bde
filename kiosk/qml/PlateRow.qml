import Kiosk
import QtQuick

/* A plate in the content area: start, a page of the contents, a quiet choice. */
RowBase {
    id: row

    required property bool hero
    readonly property bool start: kind === "start"
    readonly property real pad: (kind === "detail" ? 3 : kind === "key" ? 1 : hero ? 2 : 5)
                                * Sizes.mm

    signal activated

    visible: name !== ""

    Plate {
        id: plate

        Accessible.description: row.lead
        anchors.fill: parent
        edge: row.start ? ground : row.hero ? Theme.onHero : row.chosen ? Theme.accent :
                                                                          Theme.plateEdge
        edgeWidth: Math.max(1, Math.round((row.chosen ? 0.8 : 0.4) * Sizes.mm))
        ground: row.start ? Theme.start : row.hero ? Theme.hero : row.chosen ? Theme.chosen :
                                                                               row.kind === "quiet"
                                                                               ? Theme.button :
                                                                                 Theme.plate
        name: row.name

        onActivated: row.activated()

        Words {
            id: words

            Accessible.ignored: true
            color: row.start ? (plate.pressed ? Theme.ink : Theme.onStart) : row.hero &&
                               !plate.pressed ? Theme.onHero : row.kind === "quiet" ? Theme.accent :
                                                                                      Theme.ink
            horizontalAlignment: row.kind === "page" ? Text.AlignLeft : Text.AlignHCenter
            role: "button"
            face: row.start || row.kind === "key" && row.name.length === 1 ? Words.Heading :
                                                                             Words.Label

            text: row.markup
            textFormat: Text.StyledText
            width: row.width - 2 * row.pad
            x: row.pad
            y: (row.height - height + slack) / 2
        }
    }
}
