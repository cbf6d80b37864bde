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

        Accessible.ignored: picture.view.pictureAlt === ""
        Accessible.name: picture.view.pictureAlt
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
    Rectangle {
        border.color: Theme.paper
        border.width: picture.corner
        color: "transparent"
        height: image.height + 2 * picture.corner
        radius: 2 * picture.corner
        visible: image.visible
        width: image.width + 2 * picture.corner
        x: image.x - picture.corner
        y: image.y - picture.corner
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
