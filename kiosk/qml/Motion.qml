pragma ComponentBehavior: Bound
import Kiosk
import QtQuick

/* A picture that comes about once: its layers move over each other and rest as the picture. */
Item {
    id: motion

    required property PictureView view
    readonly property bool loaded: {
        for (let number = 0; number < layers.count; number++) {
            const layer = layers.itemAt(number) as MotionLayer;
            if (!layer || layer.status === Image.Loading)
                return false;
        }
        return layers.count > 0;
    }

    signal finished

    clip: true
    visible: loaded

    Repeater {
        id: layers

        model: motion.view.movers

        MotionLayer {
            along: clock.along
            height: motion.height
            width: motion.width
        }
    }
    NumberAnimation {
        id: clock

        property real along: 0

        duration: 1000 * motion.view.seconds
        from: 0
        property: "along"
        running: motion.loaded
        target: clock
        to: 1

        onFinished: motion.finished()
    }
}
