import Kiosk
import QtQuick

/* A window beside the editor: the glass as large as there is room for, and a panel. */
Window {
    id: window

    required property VisitView view
    required property PreviewView panel
    readonly property bool settled: face.settled
    readonly property bool prepared: face.prepared
    readonly property real sideWide: Math.min(380, Math.round(width * 0.4))
    readonly property real sideHigh: Math.round(height * 0.35)
    readonly property real fitBeside: room(width - sideWide, height)
    readonly property real fitBelow: room(width, height - sideHigh)
    /* The panel stands where it leaves more room for the glass. */
    readonly property bool beside: fitBeside >= fitBelow

    function room(wide: real, high: real): real {
        return Math.min(1, wide / panel.glassSize.width, high / panel.glassSize.height);
    }

    color: Theme.plateEdge
    title: panel.page

    Item {
        anchors.fill: parent

        Keys.onPressed: event => event.accepted = window.panel.take(event.text)

        Face {
            id: face

            height: window.panel.glassSize.height
            objectName: "face"
            scale: window.beside ? window.fitBeside : window.fitBelow
            transformOrigin: Item.TopLeft
            view: window.view
            width: window.panel.glassSize.width

            Rectangle {
                anchors.fill: parent
                color: Theme.paper
                z: -1
            }
        }
        PreviewPanel {
            id: side

            objectName: "side"
            height: window.beside ? window.height : window.sideHigh
            view: window.panel
            width: window.beside ? window.sideWide : window.width
            x: window.width - width
            y: window.height - height
        }
    }
}
