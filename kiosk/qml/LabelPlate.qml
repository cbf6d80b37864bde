import Kiosk
import QtQuick

/* The plate with a label's words, or a round number that the legend explains. */
LabelBase {
    id: label

    Rectangle {
        Accessible.ignored: label.numbered
        Accessible.name: label.name
        Accessible.role: Accessible.StaticText
        border.color: Theme.onLabel
        border.width: Math.max(1, Math.round(0.35 * Sizes.mm))
        color: Theme.label
        height: label.plateHeight
        radius: label.numbered ? height / 2 : 3 * Sizes.mm
        width: label.plateWidth
        x: label.atX
        y: label.atY

        Words {
            Accessible.ignored: true
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.onLabel
            role: "label"
            face: Words.Label
            text: label.text
            wrapMode: Text.NoWrap
            y: (parent.height - height + slack) / 2
        }
    }
}
