import Kiosk
import QtQuick
import QtQuick.Shapes

/* A tool: a line in its colour or a sign, and its word below where there is room. */
Plate {
    id: plate

    required property string tool
    required property string ink
    required property bool choice
    required property bool chosen
    required property bool shown
    required property bool worded
    required property int atX
    required property int atY
    required property int toolWidth
    required property int toolHeight
    required property color rim
    readonly property real signSize: (worded ? 7 : 11) * Sizes.mm
    readonly property real signX: (width - signSize) / 2
    readonly property real signY: worded ? (height - signSize - words.height) / 2 - 0.6 * Sizes.mm :
                                           (height - signSize) / 2

    Accessible.checkable: choice
    Accessible.checked: choice && chosen
    Accessible.role: choice ? Accessible.RadioButton : Accessible.Button
    corner: 3 * Sizes.mm
    edge: chosen ? Theme.accent : Theme.plateEdge
    edgeWidth: Math.max(1, Math.round((chosen ? 1 : 0.4) * Sizes.mm))
    ground: chosen ? Theme.chosen : Theme.button
    height: toolHeight
    objectName: "tool-" + tool
    visible: shown
    width: toolWidth
    x: atX
    y: atY

    Accessible.onToggleAction: plate.activated()

    Icon {
        color: Theme.accent
        height: width
        name: plate.tool
        visible: plate.ink === ""
        width: plate.signSize
        x: plate.signX
        y: plate.signY
    }
    Shape {
        id: sample

        readonly property real unit: plate.signSize / 24
        readonly property string path: "M2 15 C8 2 14 24 22 9"

        height: 24
        visible: plate.ink !== ""
        width: 24
        x: plate.signX
        y: plate.signY

        transform: Scale {
            xScale: sample.unit
            yScale: sample.unit
        }

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            strokeColor: plate.rim
            strokeWidth: 3.2 * Sizes.mm / sample.unit

            PathSvg {
                path: sample.path
            }
        }
        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            strokeColor: plate.ink === "" ? "transparent" : plate.ink
            strokeWidth: 2 * Sizes.mm / sample.unit

            PathSvg {
                path: sample.path
            }
        }
    }
    Words {
        id: words

        Accessible.ignored: true
        color: Theme.accent
        role: "button"
        face: Words.Label
        text: plate.name
        visible: plate.worded
        wrapMode: Text.NoWrap
        x: (plate.width - width) / 2
        y: plate.signY + plate.signSize + 0.5 * Sizes.mm
    }
}
