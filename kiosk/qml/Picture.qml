pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

/* The picture with rounded corners, and the words over it. */
Item {
    id: picture

    required property VisitView view
    readonly property rect box: view.pictureBox
    readonly property real corner: 5 * Sizes.mm

    Image {
        id: image

        readonly property string alt: picture.view.pictureAlt

        Accessible.ignored: alt === ""
        Accessible.name: alt
        Accessible.role: Accessible.Graphic
        height: picture.box.height
        objectName: "picture"
        source: picture.view.pictureSource
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
    Image {
        asynchronous: true
        source: picture.view.aheadSource
        sourceSize: Qt.size(picture.view.aheadBox.width, picture.view.aheadBox.height)
        visible: false
    }
    Repeater {
        model: picture.view.labels

        LabelLine {}
    }
    Repeater {
        model: picture.view.labels

        LabelPlate {}
    }
}
