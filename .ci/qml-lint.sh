#!/bin/sh
# Check kiosk/qml: its names against the Python types of the module Kiosk, and its layout.
set -eu
bin=.venv/bin
module=build/qml/Kiosk # what `import Kiosk` finds
layout=build/qml-layout

rm -rf "$module" "$layout"
mkdir -p "$module"
grep -rlE --include='*.py' '^@Qml' kiosk/shell | sort | xargs $bin/pyside6-metaobjectdump -o "$module/types.json"
qt=$(echo .venv/lib/python3*/site-packages/PySide6/Qt/metatypes)
$bin/pyside6-qmltyperegistrar --import-name Kiosk --major-version 1 --minor-version 0 \
    --foreign-types "$qt/qt6core_metatypes.json,$qt/qt6gui_metatypes.json,$qt/qt6qml_metatypes.json,$qt/qt6quick_metatypes.json" \
    --generate-qmltypes "$module/Kiosk.qmltypes" -o /dev/null "$module/types.json"
printf 'module Kiosk\ndepends QtQuick\ntypeinfo Kiosk.qmltypes\n' >"$module/qmldir"
find kiosk/qml -name '*.qml' -exec $bin/pyside6-qmllint -W 0 --unused-imports warning -I build/qml {} +

cp -r kiosk/qml "$layout"
find "$layout" -name '*.qml' -exec $bin/pyside6-qmlformat -i --group-attributes-together -S -W 100 {} +
diff -ru kiosk/qml "$layout" || {
    echo "kiosk: some QML is laid out differently. To take the layout shown: cp -r $layout/. kiosk/qml" >&2
    exit 1
}
