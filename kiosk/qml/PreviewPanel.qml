pragma ComponentBehavior: Bound
import Kiosk

import QtQuick

/* What an author wants beside the page: other glasses, and what is to be mended. */
Rectangle {
    id: side

    required property PreviewView view
    readonly property int pad: 12

    color: Theme.paper

    Column {
        id: top

        spacing: side.pad
        width: side.width - 2 * side.pad
        x: side.pad
        y: side.pad

        PanelText {
            bold: true
            text: side.view.page
            width: parent.width
        }
        Flow {
            spacing: 6
            width: parent.width

            Repeater {
                model: side.view.glasses

                PanelButton {
                    required property int index
                    required property string words

                    chosen: index === side.view.chosen
                    name: (index + 1) + "  " + words

                    onActivated: side.view.choose(index)
                }
            }
            PanelButton {
                name: "T  text size"

                onActivated: side.view.take("t")
            }
            PanelButton {
                name: "C  contrast"

                onActivated: side.view.take("c")
            }
        }
        PanelText {
            bold: true
            text: side.view.note
            visible: text !== ""
            width: parent.width
        }
    }
    ListView {
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        height: side.height - y - side.pad
        model: side.view.findings
        spacing: side.pad
        width: top.width
        x: side.pad
        y: top.y + top.height + side.pad

        delegate: PanelText {
            required property string words

            text: words
            width: ListView.view.width
        }
    }
}
