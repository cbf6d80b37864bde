pragma ComponentBehavior: Bound
import Kiosk

import QtQuick

/* Whose kiosk this is, how far one has come, and where one is. Where the glass is low, that no
clinician has reviewed the words yet stands here too, in short if need be, and only the part if no
more fits. */
Item {
    id: header

    required property VisitView view
    /* Whether the name of the screen stands here, as the contents need all other room. */
    readonly property bool titling: ["contents", "staff-second-plan"].includes(view.kind) &&
    !view.titled
    readonly property real gap: 6 * Sizes.mm
    readonly property real barGap: 2 * Sizes.mm
    readonly property int bars: repeater.count
    readonly property real room: width - place.width - (place.text ? gap : 0)
    readonly property real trailWidth: Math.min(140 * Sizes.mm, room - (clinic.visible
                                                                        ? clinic.width + gap : 0))
    readonly property string wholePlace: [view.place, view.part].filter(line => line).join("  ·  ")
    /* The bar one is in counts twice. */
    readonly property real unit: (trailWidth - (bars - 1) * barGap) / (bars + 1)

    Words {
        id: clinic

        Accessible.ignored: text === "" || header.titling
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.accent
        font.weight: Font.DemiBold
        role: header.titling ? "heading" : "caption"
        face: header.titling ? Words.Label : Words.Caption
        text: header.titling ? header.view.title : header.view.wording.clinic
        visible: !review.text && header.room - width - header.gap > 60 * Sizes.mm
        wrapMode: Text.NoWrap
    }
    Words {
        id: review

        Accessible.ignored: text === ""
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.quiet
        role: "status"
        face: Words.Caption
        text: !header.view.frame.reviewAbove ? "" : wholeReview.advanceWidth + header.gap
                                               + part.advanceWidth > header.width
                                               ? header.view.wording.reviewShort :
                                                 header.view.wording.review
        wrapMode: Text.NoWrap
    }
    Row {
        id: trail

        Accessible.ignored: true
        anchors.verticalCenter: parent.verticalCenter
        spacing: header.barGap
        visible: !review.text && header.unit > 4 * Sizes.mm
        x: clinic.visible ? Math.max(clinic.width + header.gap, Math.min((header.width - width) / 2,
                                                                         header.room - width)) : 0

        Repeater {
            id: repeater

            model: header.view.trail

            Rectangle {
                id: bar

                required property string title
                required property real done
                required property bool here

                anchors.verticalCenter: parent.verticalCenter
                border.color: Theme.accent
                border.width: here ? Math.max(1, Math.round(0.3 * Sizes.mm)) : 0
                color: Theme.trail
                height: (here ? 3.6 : 2.4) * Sizes.mm
                radius: height / 2
                width: header.unit * (here ? 2 : 1)

                Rectangle {
                    color: Theme.accent
                    height: parent.height
                    radius: height / 2
                    visible: bar.done > 0
                    width: Math.max(parent.height, parent.width * bar.done)
                }
            }
        }
    }
    Words {
        id: place

        Accessible.ignored: text === ""
        Accessible.name: text
        Accessible.role: Accessible.StaticText
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.quiet
        role: "status"
        face: Words.Caption
        text: review.width + header.gap + whole.advanceWidth > header.width ? header.view.part :
                                                                              header.wholePlace
        wrapMode: Text.NoWrap
    }
    TextMetrics {
        id: whole

        font: place.font
        text: header.wholePlace
    }
    TextMetrics {
        id: part

        font: place.font
        text: header.view.part
    }
    TextMetrics {
        id: wholeReview

        font: review.font
        text: header.view.wording.review
    }
}
