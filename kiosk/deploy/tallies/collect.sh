#!/bin/sh
# collect.sh DIR: merge every export in DIR into the database that psql finds (PGDATABASE and so on).
set -eu
here=$(dirname "$0")
failed=0

merge() { psql -Xq -v ON_ERROR_STOP=1 --single-transaction "$@"; }

merge -f "$here/schema.sql" -f "$here/hidden.sql"
for file in "$1"/tallies-*.csv; do
    [ -e "$file" ] || break # none has come yet
    merge -f "$here/collect.sql" <"$file" || {
        echo "collect.sh: $file was not merged; the others were." >&2
        failed=1
    }
done
exit $failed
