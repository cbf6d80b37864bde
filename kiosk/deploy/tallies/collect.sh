#!/bin/sh
# collect.sh DIR: merge every export in DIR, or in a folder of it, into the database that psql finds
# (PGDATABASE and so on).
set -eu
here=$(dirname "$0")
failed=0
export PGCLIENTENCODING=UTF8

merge() { psql -Xq -v ON_ERROR_STOP=1 --single-transaction "$@"; }

merge -f "$here/schema.sql" -f "$here/hidden.sql"
for file in "$1"/tallies-*.csv "$1"/*/tallies-*.csv; do
    [ -e "$file" ] || continue # none is there
    merge -f "$here/collect.sql" <"$file" || {
        echo "collect.sh: $file was not merged; the others were." >&2
        failed=1
    }
done
exit $failed
