pragma ComponentBehavior: Bound
import Kiosk

import QtQuick

/* What staff draw and point with; each tool stands where it is told to. */
Item {
    id: tools

    required property SketchView view

    Repeater {
        model: tools.view.tools

        ToolPlate {
            rim: tools.view.rim

            onActivated: tools.view.use(tool)
        }
    }
}
