import QtQuick

/* What a label of the picture is told: its words, its plate, the point it names. */
Item {
    required property string text
    required property string name
    required property int atX
    required property int atY
    required property int plateWidth
    required property int plateHeight
    required property int pointX
    required property int pointY
    required property bool numbered
}
