import Kiosk
import QtQuick

/* A button of the panel. Keys do the same, so that the focus stays on the glass. */
Rectangle {
    id: button

    required property string name
    property bool chosen: false

    signal activated

    Accessible.name: name
    Accessible.role: Accessible.Button
    border.color: Theme.ink
    border.width: chosen ? 3 : 1
    color: Theme.button
    height: words.height + 12
    radius: 4
    width: words.width + 20

    Accessible.onPressAction: activated()

    PanelText {
        id: words

        Accessible.ignored: true
        anchors.centerIn: parent
        bold: button.chosen
        text: button.name
    }
    TapHandler {
        onTapped: button.activated()
    }
}
