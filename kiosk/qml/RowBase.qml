import QtQuick

/* What every row of the content area is told: where it stands and what it says. */
Item {
    required property int index
    required property string kind
    required property string markup
    required property string name
    required property string lead
    required property bool chosen
    required property int atX
    required property int atY
    required property int rowWidth
    required property int rowHeight

    height: rowHeight
    width: rowWidth
    x: atX
    y: atY
}
