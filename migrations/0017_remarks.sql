-- In which language a remark was typed: its own words are read out in it, and told apart from those of the page. Empty for
-- those of before. One text for both engines, as in 0001.

ALTER TABLE remark ADD COLUMN language TEXT NOT NULL DEFAULT '';
