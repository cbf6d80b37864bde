import QtQuick

/* A picture one page away, drawn before it is asked for, so that turning a page waits for nothing. */
Image {
    required property rect box

    asynchronous: true
    sourceSize: Qt.size(box.width, box.height)
    visible: false
}
