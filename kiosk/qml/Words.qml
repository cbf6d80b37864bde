import Kiosk
import QtQuick

/* The one text type: typeface, weight, line height; never elided. */
Text {
    id: words

    enum Face {
        Caption,
        Label,
        Body,
        Heading,
        Title,
        Hero
    }

    property int face: Words.Body
    /* What the text is for, in the words of tour.json. */
    property string role: "body"
    /* Space below the last line that fixed line heights leave; half of it centres a text. */
    readonly property real slack: Math.max(0, lineHeight - metrics.height)

    /* Which share of the spare width stands before the words: none, half or all. */
    readonly property real leading: horizontalAlignment === Text.AlignHCenter ? 0.5 :
                                                                                horizontalAlignment
                                                                                === Text.AlignRight
                                                                                ? 1 : 0

    color: Theme.ink
    font.family: Sizes.family
    font.pixelSize: [Sizes.captionSize, Sizes.labelSize, Sizes.bodySize, Sizes.headingSize,
        Sizes.titleSize, Sizes.heroSize][face]
    font.weight: [Font.Normal, Font.DemiBold, Font.Normal, Font.DemiBold, Font.Bold,
        Font.Bold][face]
    lineHeight: [Sizes.captionPitch, Sizes.labelPitch, Sizes.bodyPitch, Sizes.headingPitch,
        Sizes.titlePitch, Sizes.heroPitch][face]
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    FontMetrics {
        id: metrics

        font: words.font
    }
}
