import QtQuick

/* Tells the tour what is drawn: every visible text and picture, as JSON. */
QtObject {
    required property Item root

    function look(): string {
        const found = [];
        visit(root, found);
        return JSON.stringify(found);
    }
    function visit(item: Item, found: list<var>) {
        if (!item.visible)
            return;
        const corner = item.mapToItem(null, 0, 0);
        const text = item as Words;
        const picture = item as Drawing;
        if (text && text.text)
            found.push({
                           "what": "text",
                           "text": text.text,
                           "x": corner.x + (text.width - text.contentWidth) * text.leading,
                           "y": corner.y,
                           "width": text.contentWidth,
                           "height": text.contentHeight,
                           "room": text.width,
                           "truncated": text.truncated,
                           "role": text.role,
                           "size": text.font.pixelSize,
                           "weight": text.font.weight
                       });
        if (picture)
            found.push({
                           "what": "figure",
                           "source": picture.source.toString(),
                           "alt": picture.alt,
                           "x": corner.x,
                           "y": corner.y,
                           "width": picture.width,
                           "height": picture.height
                       });
        for (const child of item.children)
            visit(child, found);
    }
}
