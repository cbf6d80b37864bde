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
                height: window.view.frame.panelBox.height
                visible: window.view.frame.hero
                width: window.view.frame.panelBox.width
                x: window.view.frame.panelBox.x
                y: window.view.frame.panelBox.y
            }
            Header {
                height: window.view.frame.headerBox.height
                view: window.view
                visible: !window.view.frame.hero
                width: window.view.frame.headerBox.width
                x: window.view.frame.headerBox.x
                y: window.view.frame.headerBox.y
            }
            Item {
                id: home

                Accessible.ignored: window.view.titled
                Accessible.name: window.view.title
                Accessible.role: Accessible.Heading
                height: window.view.frame.headerBox.height
                objectName: "home"
                width: window.view.frame.headerBox.width
                x: window.view.frame.headerBox.x
                y: window.view.frame.headerBox.y
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
                height: window.view.frame.statusBox.height
                view: window.view
                visible: !window.view.frame.hero
                width: window.view.frame.statusBox.width
                x: window.view.frame.statusBox.x
                y: window.view.frame.statusBox.y
            }
            ActionBar {
                view: window.view
                visible: !window.view.frame.hero
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
