import Kiosk
import QtQuick

/* Everything on the glass: one screen, the bar, the warning, and the ring around what has focus. */
Item {
    id: face

    required property VisitView view
    /* Whether the picture is drawn; and whether those one page away are. */
    readonly property bool settled: picture.ready
    readonly property bool moving: picture.moving
    readonly property bool prepared: settled && picture.nearReady
    readonly property Item focused: Window.activeFocusItem

    focus: true

    Component.onCompleted: keys.settle()
    Keys.onPressed: event => event.accepted = keys.take(event.key)
    onFocusedChanged: keys.keep(focused)

    KeyMap {
        id: keys

        home: home
        root: face
        view: face.view
    }
    Connections {
        function onChanged() {
            keys.settle();
        }

        target: face.view
    }
    Connections {
        function onAfterAnimating() {
            ring.follow();
        }

        target: face.Window.window
    }
    TapHandler {
        enabled: face.view.kind === "attract"
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0

        onTapped: face.view.begin()
    }
    SwipeArea {
        anchors.fill: parent
        enabled: !face.view.warning && !face.view.sketch.on

        onSwiped: forward => face.view.press(forward ? "next" : "back")
    }
    Item {
        id: screen

        anchors.fill: parent
        visible: !face.view.warning

        onVisibleChanged: keys.settle()

        Rectangle {
            color: Theme.hero
            height: face.view.frame.panelBox.height
            visible: face.view.frame.hero
            width: face.view.frame.panelBox.width
            x: face.view.frame.panelBox.x
            y: face.view.frame.panelBox.y
        }
        Header {
            height: face.view.frame.headerBox.height
            view: face.view
            visible: !face.view.frame.hero
            width: face.view.frame.headerBox.width
            x: face.view.frame.headerBox.x
            y: face.view.frame.headerBox.y
        }
        Item {
            id: home

            Accessible.ignored: face.view.titled
            Accessible.name: face.view.title
            Accessible.role: Accessible.Heading
            height: face.view.frame.headerBox.height
            objectName: "home"
            width: face.view.frame.headerBox.width
            x: face.view.frame.headerBox.x
            y: face.view.frame.headerBox.y
        }
        Rows {
            anchors.fill: parent
            view: face.view
        }
        Picture {
            id: picture

            calm: face.view.calm
            view: face.view.picture

            onPointed: number => face.view.point(number)
        }
        QrSquare {
            Accessible.ignored: words === ""
            Accessible.name: face.view.wording.codeName
            Accessible.role: Accessible.Graphic
            height: face.view.code.box.height
            visible: words !== ""
            width: face.view.code.box.width
            words: face.view.code.words
            x: face.view.code.box.x
            y: face.view.code.box.y
        }
        Sketch {
            box: picture.box
            view: face.view.sketch

            onSettled: keys.mend()
        }
        StatusLine {
            height: face.view.frame.statusBox.height
            view: face.view
            visible: !face.view.frame.hero
            width: face.view.frame.statusBox.width
            x: face.view.frame.statusBox.x
            y: face.view.frame.statusBox.y
        }
        ActionBar {
            view: face.view
            visible: !face.view.frame.hero
        }
    }
    WarningSheet {
        anchors.fill: parent
        view: face.view
    }
    FocusRing {
        id: ring

        target: face.focused
        visible: face.view.byKeys && target !== null && target.activeFocusOnTab
    }
}
