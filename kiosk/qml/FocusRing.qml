import Kiosk
import QtQuick

/* A thick ring around what has focus, shown once keys are in use (standards A22). */
Rectangle {
    id: ring

    property Item target: null
    readonly property real reach: 1.8 * Sizes.mm

    /* Before each frame too, as what has the focus may have moved with all around it. */
    function follow() {
        const corner = target ? target.mapToItem(parent, 0, 0) : Qt.point(0, 0);
        x = corner.x - reach;
        y = corner.y - reach;
    }

    border.color: Theme.focus
    border.width: Math.max(3, 1.3 * Sizes.mm)
    color: "transparent"
    height: target ? target.height + 2 * reach : 0
    objectName: "focus-ring"
    radius: 6 * Sizes.mm
    width: target ? target.width + 2 * reach : 0

    onTargetChanged: follow()
}
