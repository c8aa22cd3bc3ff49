INSERT INTO reporting_planted VALUES (2, 'second');
