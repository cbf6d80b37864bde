pragma ComponentBehavior: Bound
import Kiosk

import QtQuick

/* The picture with rounded corners, and the words over it. */
Item {
    id: picture

    required property PictureView view
    readonly property rect box: view.box
    /* A picture that cannot be drawn is not waited for. */
    readonly property bool ready: !image.visible || image.status === Image.Ready || image.status
                                  === Image.Error
    readonly property bool nearReady: ahead.status !== Image.Loading && behind.status
                                      !== Image.Loading
    readonly property real corner: 5 * Sizes.mm

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
}
