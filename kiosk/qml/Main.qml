import Kiosk
import QtQuick

/* The kiosk's window: the glass, and nothing beside it. */
Window {
    id: window

    required property VisitView view
    readonly property bool settled: face.settled
    readonly property bool prepared: face.prepared
    readonly property bool moving: face.moving

    color: Theme.paper
    title: view.wording.clinic

    Face {
        id: face

        anchors.fill: parent
        view: window.view
    }
}
