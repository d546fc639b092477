-- Whether a danger is open is seen from the dangers themselves.
alter table family_case drop column open_dangers;
