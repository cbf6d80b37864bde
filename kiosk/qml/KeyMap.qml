import Kiosk
import QtQuick

/* Keys: left and right turn pages, up and down move between what can be chosen. */
QtObject {
    id: map

    required property VisitView view
    required property Item root
    required property Item home
    property string lastScreen: ""
    /* Another text size may part a screen anew, under other names. */
    property int lastSize: 0
    /* What last had the focus, apart from the warning; it has it again after the warning. */
    property Item kept: null

    function keep(focused: Item) {
        if (!view.warning && focused && focused.activeFocusOnTab)
            kept = focused;
    }
    /* On a new screen: to what can be chosen there, or else to Next. */
    function settle() {
        if (!home.visible)
            return;
        const same = view.sceneId === lastScreen || Sizes.bodySize !== lastSize;
        const stays = same && kept && kept.visible;
        lastScreen = view.sceneId;
        lastSize = Sizes.bodySize;
        const choose = ["attract", "contents", "item", "finish", "error", "staff-pin", "staff-home",
                        "staff-test", "staff-second-plan"].includes(view.kind);
        const target = stays ? kept : home.nextItemInFocusChain(choose);
        (target ?? root).forceActiveFocus(Qt.OtherFocusReason);
    }
    /* What had the focus has nothing to do any more: to what stands before it. */
    function mend() {
        if (kept && !kept.visible)
            kept.nextItemInFocusChain(false)?.forceActiveFocus(Qt.OtherFocusReason);
    }
    function take(key: int): bool {
        if (view.kind === "staff-pin" && (key === Qt.Key_Backspace || key >= Qt.Key_0 && key
                                          <= Qt.Key_9)) {
            view.type(key === Qt.Key_Backspace ? "" : String.fromCharCode(key));
            return true;
        }
        switch (key) {
        case Qt.Key_Right:
        case Qt.Key_PageDown:
            view.press("next");
            return true;
        case Qt.Key_Left:
        case Qt.Key_PageUp:
        case Qt.Key_Backspace:
            view.press("back");
            return true;
        case Qt.Key_Down:
            move(true);
            return true;
        case Qt.Key_Up:
            move(false);
            return true;
        }
        return false;
    }
    function move(forward: bool) {
        const from = root.Window.activeFocusItem ?? home;
        from.nextItemInFocusChain(forward)?.forceActiveFocus(Qt.TabFocusReason);
    }
}
