import Kiosk
import QtQuick

/* Asks whether somebody is still here, before everything is forgotten. Any touch is a yes. */
Rectangle {
    id: sheet

    required property VisitView view
    readonly property real pad: Math.round(7 * Sizes.mm)
    readonly property real space: Math.round(5 * Sizes.mm)
    /* Whether the plates stand side by side, as the glass is too low for both. */
    readonly property bool low: choices.y + 2 * stay.height + space + 2 * pad > height - space

    function takeFocus() {
        stay.forceActiveFocus();
    }

    color: Theme.hero
    visible: view.warning

    onVisibleChanged: {
        if (visible)
            takeFocus();
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0

        onTapped: sheet.view.touch()
    }
    Rectangle {
        id: card

        Accessible.name: sheet.view.wording.warningTitle
        Accessible.role: Accessible.AlertMessage
        border.color: Theme.accent
        border.width: Math.max(2, 0.8 * Sizes.mm)
        color: Theme.paper
        height: content.height + 2 * sheet.pad
        radius: 6 * Sizes.mm
        width: Math.round(Math.min(sheet.width - 8 * Sizes.mm, 280 * Sizes.mm))
        x: Math.round((sheet.width - width) / 2)
        y: Math.round((sheet.height - height) / 2)

        Column {
            id: content

            spacing: sheet.space
            width: card.width - 2 * sheet.pad
            x: sheet.pad
            y: sheet.pad

            Words {
                Accessible.name: text
                Accessible.role: Accessible.Heading
                role: "heading"
                face: Words.Title
                text: sheet.view.wording.warningTitle
                width: parent.width
            }
            Words {
                Accessible.name: text
                Accessible.role: Accessible.StaticText
                lineHeight: Sizes.headingPitch
                text: sheet.view.wording.warningBody.replace("{seconds}", sheet.view.secondsLeft)
                width: parent.width
            }
            Words {
                Accessible.name: text
                Accessible.role: Accessible.StaticText
                color: Theme.quiet
                face: Words.Caption
                role: "status"
                text: sheet.view.wording.help
                width: parent.width
            }
            Item {
                id: choices

                height: sheet.low ? Math.max(stay.height, clear.height) : clear.y + clear.height
                width: parent.width

                WarningPlate {
                    id: stay

                    edge: Theme.accent
                    face: Words.Heading
                    ground: Theme.accent
                    ink: pressed ? Theme.accent : Theme.onAccent
                    name: sheet.view.wording.warningStay
                    width: sheet.low ? Math.floor((parent.width - sheet.space) / 2) : parent.width

                    onActivated: sheet.view.touch()
                }
                WarningPlate {
                    id: clear

                    ground: Theme.button
                    name: sheet.view.wording.warningClear
                    width: stay.width
                    x: sheet.low ? stay.width + sheet.space : 0
                    y: sheet.low ? 0 : stay.height + sheet.space

                    onActivated: sheet.view.press("finish")
                }
            }
        }
    }
}
