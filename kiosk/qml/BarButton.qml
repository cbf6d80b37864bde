import Kiosk
import QtQuick

/* One button of the bar: an icon and its word, side by side or one below the other. */
Plate {
    id: key

    required property string button
    required property string label
    required property string setting
    required property int atX
    required property int atY
    required property int buttonWidth
    required property int buttonHeight
    required property bool stacked
    required property bool shown
    required property bool strong
    readonly property color inkColor: strong ? (pressed ? Theme.accent : Theme.onAccent) :
                                               Theme.accent
    readonly property real iconSize: 8 * Sizes.mm
    readonly property real gap: stacked ? 0.5 * Sizes.mm : 3 * Sizes.mm
    readonly property bool on: button === "draw" && setting !== ""
    readonly property bool iconLast: button === "next" && !stacked

    Accessible.description: setting
    corner: (stacked ? 3 : 4.5) * Sizes.mm
    edge: strong || on || button === "back" ? Theme.accent : Theme.plateEdge
    edgeWidth: Math.max(1, Math.round((on || button === "back" ? 0.7 : 0.4) * Sizes.mm))
    ground: strong ? Theme.accent : on ? Theme.chosen : button === "back" ? Theme.bar : Theme.button
    height: buttonHeight
    name: label
    objectName: "bar-" + button
    visible: shown
    width: buttonWidth
    x: atX
    y: atY

    Icon {
        id: icon

        color: key.inkColor
        height: width
        name: key.button
        width: key.iconSize
        x: key.stacked ? (key.width - width) / 2 : key.iconLast ? words.x + words.width + key.gap : (
                                                                      key.width - width - key.gap
                                                                      - words.width) / 2
        y: key.stacked ? (key.height - height - key.gap - words.height) / 2 - 0.6 * Sizes.mm : (
                             key.height - height) / 2
    }
    Words {
        id: words

        Accessible.ignored: true
        color: key.inkColor
        role: "button"
        face: Words.Label
        text: key.label
        wrapMode: Text.NoWrap
        x: key.stacked ? (key.width - width) / 2 : key.iconLast ? (key.width - width - key.gap
                                                                   - icon.width) / 2 : icon.x
                                                                  + icon.width + key.gap
        y: key.stacked ? icon.y + icon.height + key.gap : (key.height - height + slack) / 2
    }
}
