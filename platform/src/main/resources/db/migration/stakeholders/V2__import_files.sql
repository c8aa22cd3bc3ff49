-- An import keeps the file as it came, in parts of a mebibyte, until it is applied or forgotten.
create table stakeholders_import_part (
  import_id bigint not null references stakeholders_import on delete cascade,
  position int not null,
  bytes bytea not null,
  primary key (import_id, position)
);

-- Tables that nobody applied were kept as text; they are forgotten after a day anyway.
delete from stakeholders_import where state = 'preview';

alter table stakeholders_import
  add kind varchar(10) not null default 'CSV' check (kind in ('CSV', 'XLSX', 'VCARD')),
  add quote varchar(1) not null default '"',
  add sheet varchar(300) not null default '';
