import QtQuick
import QtQuick.Shapes

/* A line icon on a 24 by 24 sheet, drawn in one colour. */
Item {
    id: icon

    required property string name
    property color color: "black"
    readonly property real scaling: width / 24
    readonly property var paths: ({
                                      "back": "M15 4.5 L7.5 12 L15 19.5",
                                      "next": "M9 4.5 L16.5 12 L9 19.5",
                                      "text-size":
                                      "M2.5 19 L8 5 L13.5 19 M4.6 14 L11.4 14 M14 19 L17.8 9.5 L21.5 19 M15.3 15.6 L20.2 15.6",
                                      "contrast":
                                      "M12 3 A9 9 0 1 0 12 21 A9 9 0 1 0 12 3 M12 3 L12 21 M12 6 L18 6.4 M12 9 L20.4 9 M12 12 L21 12 M12 15 L20.4 15 M12 18 L18 17.8",
                                      "contents":
                                      "M8.5 6 L21 6 M8.5 12 L21 12 M8.5 18 L21 18 M3.5 6 L4.2 6 M3.5 12 L4.2 12 M3.5 18 L4.2 18",
                                      "finish": "M13 4 L5 4 L5 20 L13 20 M10 12 L21 12 M17 8 L21 12 L17 16",
                                      "notes": "M5.5 3.5 L18.5 3.5 L18.5 20.5 L5.5 20.5 Z M9 8 L15 8 M9 12 L15 12 M9 16 L12.5 16",
                                      "staff": "M12 3.2 A4.2 4.2 0 1 0 12 11.6 A4.2 4.2 0 1 0 12 3.2 M4 20.8 C4 16.4 7.2 14.4 12 14.4 C16.8 14.4 20 16.4 20 20.8",
                                      "hand-over":
                                      "M4 7.5 L19 7.5 M15 3.5 L19 7.5 L15 11.5 M20 16.5 L5 16.5 M9 12.5 L5 16.5 L9 20.5",
                                      "tip": "M12 3 A9 9 0 1 0 12 21 A9 9 0 1 0 12 3 M12 11 L12 16.5 M12 7.4 L12 7.9",
                                      "caution":
                                      "M12 3.5 L21.5 20 L2.5 20 Z M12 10 L12 14.5 M12 17 L12 17.3",
                                      "call-today":
                                      "M6 3.5 L9.5 3.5 L11 8 L8.6 9.8 C9.8 12.4 11.6 14.2 14.2 15.4 L16 13 L20.5 14.5 L20.5 18 C20.5 19.6 19.2 20.7 17.7 20.5 C10.2 19.6 4.4 13.8 3.5 6.3 C3.3 4.8 4.4 3.5 6 3.5 Z",
                                      "call-now":
                                      "M8 2.8 L16 2.8 L21.2 8 L21.2 16 L16 21.2 L8 21.2 L2.8 16 L2.8 8 Z M12 7 L12 13 M12 16.6 L12 17",
                                      "clear": "M4 12.5 L9.5 18 L20 6.5",
                                      "talk": "M4 4.5 L20 4.5 L20 16 L12 16 L7 20.5 L7 16 L4 16 Z",
                                      "picked": "M8.5 9 A3.6 3.6 0 1 1 12 12.8 L12 14.8 M12 18.6 L12 19",
                                      "not-sure":
                                      "M12 2.8 A9.2 9.2 0 1 0 12 21.2 A9.2 9.2 0 1 0 12 2.8 M9.2 9.8 A2.8 2.8 0 1 1 12 12.6 L12 13.8 M12 17 L12 17.3",
                                      "listen": "M3.5 9.5 L7 9.5 L12 5 L12 19 L7 14.5 L3.5 14.5 Z M15.6 9 C17.2 10.8 17.2 13.2 15.6 15 M18.6 6.2 C21.9 9.6 21.9 14.4 18.6 17.8",
                                      "language":
                                      "M12 3 A9 9 0 1 0 12 21 A9 9 0 1 0 12 3 M3.2 12 L20.8 12 M12 3 C7.6 7.6 7.6 16.4 12 21 C16.4 16.4 16.4 7.6 12 3"
                                  })

    implicitHeight: 24
    implicitWidth: 24

    Shape {
        height: 24
        width: 24

        transform: Scale {
            xScale: icon.scaling
            yScale: icon.scaling
        }

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: icon.color
            strokeWidth: 2.4

            PathSvg {
                path: icon.paths[icon.name] ?? ""
            }
        }
    }
}
