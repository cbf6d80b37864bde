-- One count of one kiosk in one week. Made once; running it again changes nothing.
CREATE TABLE IF NOT EXISTS tally (
    kiosk   text   NOT NULL CHECK (kiosk <> ''),
    week    text   NOT NULL CHECK (week ~ '^\d{4}-W\d{2}$'),
    version text   NOT NULL,
    measure text   NOT NULL CHECK (measure IN ('visits', 'reached_end', 'led', 'stopped', 'asked', 'unclear')),
    name    text   NOT NULL,
    count   bigint NOT NULL CHECK (count >= 0),
    PRIMARY KEY (kiosk, week, version, measure, name)
);
COMMENT ON TABLE tally IS 'Every count, those under 5 too. Show people the view tally_hidden.';
