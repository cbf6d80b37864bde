import Kiosk
import QtQuick

/* Anything one can tap: fires on release inside it, by key, or by an assistive tool. */
Item {
    id: plate

    required property string name
    property color ground: Theme.plate
    property color pressedGround: Theme.chosen
    property color edge: Theme.plateEdge
    property real corner: 4.5 * Sizes.mm
    property real edgeWidth: Math.max(1, Math.round(0.4 * Sizes.mm))
    readonly property bool pressed: tap.pressed

    signal activated

    activeFocusOnTab: true
    implicitHeight: 20 * Sizes.mm
    Accessible.name: plate.name
    Accessible.role: Accessible.Button
    Accessible.focusable: true

    Accessible.onPressAction: plate.activated()
    Keys.onEnterPressed: plate.activated()
    Keys.onReturnPressed: plate.activated()
    Keys.onSelectPressed: plate.activated()
    Keys.onSpacePressed: plate.activated()

    Rectangle {
        anchors.fill: parent
        border.color: plate.edge
        border.width: plate.edgeWidth
        color: plate.pressed ? plate.pressedGround : plate.ground
        radius: Math.min(plate.corner, height / 3)
    }
    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0

        onTapped: plate.activated()
    }
}
