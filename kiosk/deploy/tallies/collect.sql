-- Merges one export, read from standard input. Counts only grow, so the greater of two exports of a
-- week is the later one, in whichever order and however often they come.
CREATE TEMPORARY TABLE incoming (
    kiosk text, week text, version text, measure text, name text, count bigint
);
\copy incoming FROM pstdin WITH (FORMAT csv, HEADER match, FORCE_NOT_NULL (version, name))
INSERT INTO tally (kiosk, week, version, measure, name, count)
SELECT kiosk, week, version, measure, name, count FROM incoming
ON CONFLICT (kiosk, week, version, measure, name)
DO UPDATE SET count = greatest(tally.count, excluded.count);
