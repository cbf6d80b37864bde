import QtQuick

/* Tells the tour what is drawn: every visible text and picture, as JSON. */
QtObject {
    required property Item root

    function look(): string {
        const found = [];
        const left = [root];
        while (left.length > 0) {
            const item = left.pop();
            if (item.visible) {
                found.push(...entries(item));
                left.push(...[...item.children].reverse());
            }
        }
        return JSON.stringify(found);
    }
    function entries(item: Item): list<var> {
        const found = [];
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
                           "height": text.contentHeight - text.slack,
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
        return found;
    }
}
