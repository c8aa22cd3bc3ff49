-- Fails on purpose in its second statement.
CREATE TABLE interop_planted (id int);
INSERT INTO no_such_table VALUES (1);
