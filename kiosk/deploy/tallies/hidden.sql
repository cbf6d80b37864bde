-- What may be shown, over all kiosks and versions: no count under 5, and none that would give such a
-- one away, by the rule of kiosk/tallies/hiding.py. A null is a hidden count. A page or an item that
-- is not listed was counted 0 times, or is hidden. `of` is the whole that a count is a part of.
CREATE OR REPLACE VIEW tally_hidden AS
WITH summed AS (
    SELECT week, measure, name, sum(count) AS count
    FROM tally GROUP BY week, measure, name
), part AS ( -- visits are counted from their parts, so that these always make up the whole
    SELECT week, measure, name, count FROM summed
    WHERE measure IN ('reached_end', 'stopped') AND count > 0
), whole AS (
    SELECT week,
        coalesce(sum(count) FILTER (WHERE measure IN ('reached_end', 'stopped')), 0) AS visits,
        coalesce(sum(count) FILTER (WHERE measure = 'reached_end'), 0) AS reached_end,
        coalesce(sum(count) FILTER (WHERE measure = 'led'), 0) AS led
    FROM summed GROUP BY week
), bound AS ( -- up to which count to hide: 4, or as much more as it takes
    SELECT week, 4 AS bound FROM whole UNION SELECT week, count FROM part WHERE count > 4
), enough AS (
    SELECT week, bound FROM bound JOIN part USING (week) WHERE count <= bound
    GROUP BY week, bound HAVING sum(count) >= 5 AND bool_or(count <> 4)
), hiding AS ( -- 0 where nothing is under 5; all where nothing less will do
    SELECT week, CASE WHEN min(count) > 4 THEN 0
        ELSE coalesce((SELECT min(bound) FROM enough WHERE enough.week = part.week), max(count))
        END AS bound
    FROM part GROUP BY week
), shown AS (
    SELECT whole.*, coalesce(bound, 0) AS bound, visits = 0 OR visits > 4 AS told
    FROM whole LEFT JOIN hiding USING (week)
), item AS (
    SELECT week, asked.name, coalesce(unclear.count, 0) AS unclear, asked.count AS asked
    FROM summed AS asked LEFT JOIN (SELECT * FROM summed WHERE measure = 'unclear') AS unclear
        USING (week, name)
    WHERE asked.measure = 'asked'
)
SELECT week, 'visits' AS measure, '' AS name, CASE WHEN told THEN visits END AS count, NULL AS of
FROM shown
UNION ALL
SELECT week, 'reached_end', '',
    CASE WHEN told AND (reached_end > bound OR bound = 0) THEN reached_end END,
    CASE WHEN told THEN visits END
FROM shown
UNION ALL
SELECT week, 'led', '', CASE WHEN led = 0 OR led > 4 THEN led END, NULL
FROM shown
UNION ALL
SELECT week, 'stopped', name, count, visits
FROM shown JOIN part USING (week)
WHERE told AND measure = 'stopped' AND count > bound
UNION ALL
SELECT week, 'unclear', name, unclear, asked
FROM item
WHERE asked > 4 AND (unclear = 0 OR unclear > 4) AND (asked = unclear OR asked - unclear > 4);
