import Kiosk
import QtQuick

/* The window: one screen at a time, the bar, the warning, and the ring around what has focus. */
Window {
    id: window

    required property VisitView view
    /* Whether the picture is drawn; and whether those one page away are. */
    readonly property bool settled: picture.ready
    readonly property bool prepared: settled && picture.nearReady

    color: Theme.paper
    title: view.wording.clinic

    onActiveFocusItemChanged: keys.keep(activeFocusItem)
    onAfterAnimating: ring.follow()

    Item {
        id: root

        anchors.fill: parent
        focus: true

        Component.onCompleted: keys.settle()
        Keys.onPressed: event => event.accepted = keys.take(event.key)

        KeyMap {
            id: keys

            home: home
            root: root
            view: window.view
        }
        Connections {
            function onChanged() {
                keys.settle();
            }

            target: window.view
        }
        TapHandler {
            enabled: window.view.kind === "attract"
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0

            onTapped: window.view.begin()
        }
        SwipeArea {
            anchors.fill: parent
            enabled: !window.view.warning

            onSwiped: forward => window.view.press(forward ? "next" : "back")
        }
        Item {
            id: screen

            anchors.fill: parent
            visible: !window.view.warning

            onVisibleChanged: keys.settle()

            Rectangle {
                color: Theme.hero
                height: window.view.panelBox.height
                visible: window.view.hero
                width: window.view.panelBox.width
                x: window.view.panelBox.x
                y: window.view.panelBox.y
            }
            Header {
                height: window.view.headerBox.height
                view: window.view
                visible: !window.view.hero
                width: window.view.headerBox.width
                x: window.view.headerBox.x
                y: window.view.headerBox.y
            }
            Item {
                id: home

                Accessible.ignored: window.view.titled
                Accessible.name: window.view.title
                Accessible.role: Accessible.Heading
                height: window.view.headerBox.height
                objectName: "home"
                width: window.view.headerBox.width
                x: window.view.headerBox.x
                y: window.view.headerBox.y
            }
            Rows {
                anchors.fill: parent
                view: window.view
            }
            Picture {
                id: picture

                view: window.view.picture
            }
            StatusLine {
                height: window.view.statusBox.height
                view: window.view
                visible: !window.view.hero
                width: window.view.statusBox.width
                x: window.view.statusBox.x
                y: window.view.statusBox.y
            }
            ActionBar {
                view: window.view
                visible: !window.view.hero
            }
        }
        WarningSheet {
            anchors.fill: parent
            view: window.view
        }
        FocusRing {
            id: ring

            target: window.activeFocusItem
            visible: window.view.byKeys && target !== null && target.activeFocusOnTab
        }
    }
}
