import QtQuick
import Kiosk

/* The one text type: typeface, weight, line height; never elided. */
Text {
    id: words

    enum Style { Caption, Label, Body, Heading, Title }

    property int style: Words.Body
    /* What the text is for, in the words of tour.json. */
    property string role: "body"
    /* Space below the last line that fixed line heights leave; half of it centres a text. */
    readonly property real slack: Math.max(0, lineHeight - metrics.height)

    color: Theme.ink
    font.family: Sizes.family
    font.pixelSize: [Sizes.captionSize, Sizes.labelSize, Sizes.bodySize, Sizes.headingSize, Sizes.titleSize][style]
    font.weight: [Font.Normal, Font.DemiBold, Font.Normal, Font.DemiBold, Font.Bold][style]
    lineHeight: [Sizes.captionPitch, Sizes.labelPitch, Sizes.bodyPitch, Sizes.headingPitch, Sizes.titlePitch][style]
    lineHeightMode: Text.FixedHeight
    textFormat: Text.StyledText
    wrapMode: Text.WordWrap

    FontMetrics {
        id: metrics

        font: words.font
    }
}
