-- A holiday can be moved: what the newest version says of a day in a nation holds.
ALTER TABLE bank_holiday
    DROP CONSTRAINT bank_holiday_pkey,
    ADD PRIMARY KEY (nation, day, version),
    ADD COLUMN kept boolean NOT NULL DEFAULT true;
