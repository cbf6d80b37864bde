import Kiosk
import QtQuick

/* A swipe to the left is Next, to the right is Back; never the only way. */
Item {
    id: area

    readonly property real reach: 30 * Sizes.mm
    property real moved: 0

    signal swiped(forward: bool)

    DragHandler {
        id: drag

        target: null
        yAxis.enabled: false

        onActiveChanged: {
            if (!active && Math.abs(area.moved) > area.reach)
                area.swiped(area.moved < 0);
        }
        onActiveTranslationChanged: {
            if (active)
                area.moved = activeTranslation.x;
        }
    }
}
