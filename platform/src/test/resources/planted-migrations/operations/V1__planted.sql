CREATE TABLE operations_planted (id int PRIMARY KEY);
