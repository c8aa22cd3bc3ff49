CREATE TABLE reporting_planted (id int PRIMARY KEY REFERENCES operations_planted, note text);
INSERT INTO operations_planted VALUES (1), (2);
INSERT INTO reporting_planted VALUES (1, 'first');
