pragma ComponentBehavior: Bound
import Kiosk

import QtQuick

/* What staff draw over the picture, and what they point with. */
Item {
    id: sketch

    required property SketchView view
    required property rect box

    signal settled

    Connections {
        function onChanged() {
            if (sketch.view.on)
                sketch.settled();
        }

        target: sketch.view
    }
    Loader {
        active: sketch.view.on
        height: sketch.box.height
        width: sketch.box.width
        x: sketch.box.x
        y: sketch.box.y

        sourceComponent: Ink {
            sketch: sketch.view
        }
    }
    PointerSpot {
        view: sketch.view
        x: sketch.box.x + sketch.view.spot.x - width / 2
        y: sketch.box.y + sketch.view.spot.y - height / 2
    }
}
