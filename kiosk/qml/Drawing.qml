import QtQuick

/* A picture that says in words what it shows. */
Image {
    required property string alt

    Accessible.ignored: alt === ""
    Accessible.name: alt
    Accessible.role: Accessible.Graphic
    asynchronous: true
}
