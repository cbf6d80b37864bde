import Kiosk
import QtQuick

/* Asks whether somebody is still here, before everything is forgotten. Any touch is a yes. */
Rectangle {
    id: sheet

    required property VisitView view
    readonly property real pad: 7 * Sizes.mm
    readonly property real inner: card.width - 2 * pad

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
        anchors.centerIn: parent
        border.color: Theme.accent
        border.width: Math.max(2, 0.8 * Sizes.mm)
        color: Theme.paper
        height: content.height + 2 * sheet.pad
        radius: 6 * Sizes.mm
        width: Math.min(sheet.width - 8 * Sizes.mm, 280 * Sizes.mm)

        Column {
            id: content

            spacing: 5 * Sizes.mm
            width: sheet.inner
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
            Plate {
                id: stay

                edge: Theme.accent
                ground: Theme.accent
                height: Math.max(20 * Sizes.mm, stayWords.height + 4 * Sizes.mm)
                name: sheet.view.wording.warningStay
                width: parent.width

                onActivated: sheet.view.touch()

                Words {
                    id: stayWords

                    Accessible.ignored: true
                    color: stay.pressed ? Theme.accent : Theme.onAccent
                    horizontalAlignment: Text.AlignHCenter
                    role: "button"
                    face: Words.Heading
                    text: stay.name
                    width: parent.width - 4 * Sizes.mm
                    x: 2 * Sizes.mm
                    y: (parent.height - height + slack) / 2
                }
            }
            Plate {
                id: clear

                ground: Theme.button
                height: Math.max(20 * Sizes.mm, clearWords.height + 4 * Sizes.mm)
                name: sheet.view.wording.warningClear
                width: parent.width

                onActivated: sheet.view.press("finish")

                Words {
                    id: clearWords

                    Accessible.ignored: true
                    color: Theme.accent
                    horizontalAlignment: Text.AlignHCenter
                    role: "button"
                    face: Words.Label
                    text: clear.name
                    width: parent.width - 4 * Sizes.mm
                    x: 2 * Sizes.mm
                    y: (parent.height - height + slack) / 2
                }
            }
        }
    }
}
