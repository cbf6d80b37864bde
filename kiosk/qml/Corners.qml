import Kiosk
import QtQuick
import QtQuick.Shapes

/* Rounds the corners of what lies below by drawing paper over them. */
Shape {
    id: corners

    required property real radius
    readonly property string outside: `M 0 0 H ${width} V ${height} H 0 Z`
    readonly property string inside: `M ${radius} 0 H ${width - radius} A ${radius} ${radius} 0 0 1 
${width} ${radius} V ${height - radius} A ${radius} ${radius} 0 0 1 ${width - radius} ${height} H 
${radius} A ${radius} ${radius} 0 0 1 0 ${height - radius} V ${radius} A ${radius} ${radius} 0 0 1 
${radius} 0 Z`

    ShapePath {
        fillColor: Theme.paper
        fillRule: ShapePath.OddEvenFill
        strokeColor: "transparent"
        strokeWidth: -1

        PathSvg {
            path: `${corners.outside} ${corners.inside}`
        }
    }
}
