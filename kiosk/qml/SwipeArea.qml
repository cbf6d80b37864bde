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

        /* A flick may be over within one frame, so how far it went is told from where it began. */
        function follow() {
            area.moved = centroid.scenePosition.x - centroid.scenePressPosition.x;
        }

        /* Less is a finger that trembles, and what it touches is its own. */
        dragThreshold: Math.ceil(area.reach)
        target: null
        yAxis.enabled: false

        onActiveChanged: {
            if (active)
                follow();
            else if (Math.abs(area.moved) > area.reach)
                area.swiped(area.moved < 0);
        }
        onActiveTranslationChanged: {
            if (active)
                follow();
        }
    }
}
