import Kiosk
import QtQuick

/* An answer, or a question to pick: what is chosen has a mark and a border as well as a colour. */
RowBase {
    id: row

    readonly property bool pick: kind === "pick"

    signal activated

    Plate {
        id: plate

        Accessible.checkable: true
        Accessible.checked: row.chosen
        Accessible.role: row.pick ? Accessible.CheckBox : Accessible.RadioButton
        anchors.fill: parent
        edge: row.chosen ? Theme.accent : Theme.plateEdge
        edgeWidth: Math.max(1, Math.round((row.chosen ? 0.8 : 0.4) * Sizes.mm))
        ground: row.chosen ? Theme.chosen : Theme.plate
        name: row.name

        Accessible.onToggleAction: row.activated()
        onActivated: row.activated()

        Rectangle {
            id: mark

            border.color: Theme.accent
            border.width: Math.max(1, Math.round(0.7 * Sizes.mm))
            color: row.chosen && row.pick ? Theme.accent : "transparent"
            height: width
            radius: row.pick ? 1.6 * Sizes.mm : width / 2
            width: Sizes.indent * 0.9
            x: 5 * Sizes.mm
            y: (row.height - height) / 2

            Icon {
                anchors.centerIn: parent
                color: Theme.onAccent
                height: width
                name: "clear"
                visible: row.chosen && row.pick
                width: parent.width * 0.8
            }
            Rectangle {
                anchors.centerIn: parent
                color: Theme.accent
                height: width
                radius: width / 2
                visible: row.chosen && !row.pick
                width: parent.width * 0.5
            }
        }
        Words {
            Accessible.ignored: true
            role: "button"
            text: row.markup
            textFormat: Text.StyledText
            width: row.width - Sizes.indent - 14 * Sizes.mm
            x: Sizes.indent + 9 * Sizes.mm
            y: (row.height - height + slack) / 2
        }
    }
}
