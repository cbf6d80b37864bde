pragma ComponentBehavior: Bound
import Kiosk

import QtQuick

/* The line from a plate to what it names, light below dark so that it shows on any ground. */
LabelBase {
    id: label

    readonly property real fromX: atX + plateWidth / 2
    readonly property real fromY: atY + plateHeight / 2
    readonly property real span: Math.hypot(pointX - fromX, pointY - fromY)
    readonly property real thin: Math.max(2, 0.6 * Sizes.mm)

    visible: !numbered

    Repeater {
        model: 2

        Item {
            id: stroke

            required property int index
            readonly property real thickness: index ? label.thin : 3 * label.thin

            rotation: Math.atan2(label.pointY - label.fromY, label.pointX - label.fromX) * 180
                      / Math.PI
            transformOrigin: Item.TopLeft
            x: label.fromX
            y: label.fromY

            Rectangle {
                color: stroke.index ? Theme.onLabel : Theme.label
                height: stroke.thickness
                width: label.span
                y: -height / 2
            }
        }
    }
    Rectangle {
        border.color: Theme.label
        border.width: label.thin
        color: Theme.onLabel
        height: width
        radius: width / 2
        width: 3.4 * Sizes.mm
        x: label.pointX - width / 2
        y: label.pointY - height / 2
    }
}
