import Kiosk
import QtQuick

/* A ring of twelve millimetres that points, and says what it points at. */
Rectangle {
    id: spot

    required property SketchView view
    readonly property real rim: 0.6 * Sizes.mm

    Accessible.ignored: view.pointedAt === ""
    Accessible.name: view.pointedAt
    Accessible.role: Accessible.Indicator
    border.color: view.rim
    border.width: 2 * rim + ring.border.width
    color: "transparent"
    height: width
    objectName: "pointer-spot"
    radius: width / 2
    visible: view.pointing
    width: 12 * Sizes.mm

    Rectangle {
        id: ring

        anchors.fill: parent
        anchors.margins: spot.rim
        border.color: spot.view.ink
        border.width: 1.6 * Sizes.mm
        color: "transparent"
        radius: width / 2
    }
    Connections {
        function onPointed() {
            if (spot.view.pointedAt !== "")
                spot.Accessible.announce(spot.view.pointedAt);
        }

        target: spot.view
    }
}
