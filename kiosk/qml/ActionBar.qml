pragma ComponentBehavior: Bound
import Kiosk

import QtQuick

/* The bar: the same buttons in the same place on every screen; a band above it while staff lead. */
Item {
    id: bar

    required property VisitView view

    Rectangle {
        color: Theme.bar
        height: bar.view.frame.barBox.height
        width: bar.view.frame.barBox.width
        x: bar.view.frame.barBox.x
        y: bar.view.frame.barBox.y

        Rectangle {
            color: bar.view.leading ? Theme.accent : Theme.barEdge
            height: Math.max(1, (bar.view.leading ? 1.2 : 0.4) * Sizes.mm)
            width: parent.width
        }
    }
    Repeater {
        model: bar.view.buttons

        BarButton {
            onActivated: bar.view.press(button)
        }
    }
}
