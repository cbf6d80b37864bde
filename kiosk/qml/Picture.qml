pragma ComponentBehavior: Bound
import Kiosk

import QtQuick

/* The picture with rounded corners, and the words over it. */
Item {
    id: picture

    required property PictureView view
    required property bool calm
    readonly property bool moving: (motion.item as Motion)?.loaded ?? false
    readonly property rect box: view.box
    /* A picture that cannot be drawn is not waited for. */
    readonly property bool ready: !image.visible || sheets.ready && (image.status === Image.Ready
                                                                     || image.status
                                                                     === Image.Error)
    readonly property bool nearReady: ahead.status !== Image.Loading && behind.status
                                      !== Image.Loading
    readonly property real corner: 5 * Sizes.mm

    signal pointed(int number)

    Drawing {
        id: image

        alt: picture.view.alt
        height: picture.box.height
        source: picture.view.source
        sourceSize: Qt.size(picture.box.width, picture.box.height)
        visible: picture.box.width > 0
        width: picture.box.width
        x: picture.box.x
        y: picture.box.y
    }
    Sheets {
        id: sheets

        calm: picture.calm
        height: image.height
        view: picture.view
        width: image.width
        x: image.x
        y: image.y
    }
    Loader {
        id: motion

        active: false
        height: image.height
        width: image.width
        x: image.x
        y: image.y

        sourceComponent: Motion {
            view: picture.view

            onFinished: motion.active = false
        }
    }
    Connections {
        function onPlayed() {
            motion.active = false;
            motion.active = true;
        }
        function onChanged() {
            motion.active = false;
        }

        target: picture.view
    }
    Corners {
        height: image.height
        radius: picture.corner
        visible: image.visible
        width: image.width
        x: image.x
        y: image.y
    }
    Neighbour {
        id: ahead

        box: picture.view.aheadBox
        source: picture.view.aheadSource
    }
    Neighbour {
        id: behind

        box: picture.view.behindBox
        source: picture.view.behindSource
    }
    Repeater {
        model: picture.view.labels

        LabelLine {
        }
    }
    Repeater {
        model: picture.view.labels

        LabelPlate {
        }
    }
    Repeater {
        model: picture.view.spots

        Item {
            id: spot

            required property int index
            required property int atX
            required property int atY
            required property int side

            Accessible.ignored: true
            height: side
            width: side
            x: atX
            y: atY

            TapHandler {
                gesturePolicy: TapHandler.ReleaseWithinBounds
                longPressThreshold: 0

                onTapped: picture.pointed(spot.index)
            }
        }
    }
}
