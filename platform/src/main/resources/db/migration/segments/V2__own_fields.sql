-- conditions on own fields, from the field's key
alter table segments_segment add own text not null default '{}' check (own is json object);
