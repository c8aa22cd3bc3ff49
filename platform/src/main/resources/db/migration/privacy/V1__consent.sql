create table privacy_purpose (
  key varchar(40) primary key,
  version bigint not null default 0,
  position int not null,
  title text not null check (title is json object),
  asked text not null check (asked is json object),
  basis varchar(12) not null check (basis in
    ('CONSENT', 'CONTRACT', 'LEGAL', 'VITAL', 'PUBLIC', 'LEGITIMATE', 'OWN')),
  months int check (months between 1 and 240),
  retired_at timestamptz
);

-- What people said, and on which basis their data are used: never changed, only followed by more.
create table privacy_decision (
  id bigint generated always as identity primary key,
  person_id bigint not null references stakeholders_person,
  purpose_key varchar(40) not null references privacy_purpose,
  given boolean not null,
  basis varchar(12) not null check (basis in
    ('CONSENT', 'CONTRACT', 'LEGAL', 'VITAL', 'PUBLIC', 'LEGITIMATE', 'OWN')),
  way varchar(8) not null check (way in ('FORM', 'PAPER', 'MAIL', 'SPOKEN', 'LINK', 'RULE')),
  decided_on date not null,
  expires_on date,
  shown varchar(2000) not null,
  proof varchar(1000) not null,
  account_id bigint,
  actor_name varchar(300) not null,
  recorded_at timestamptz not null,
  check (expires_on is null or (given and expires_on > decided_on))
);
create index privacy_decision_newest
  on privacy_decision (person_id, purpose_key, decided_on desc, id desc);

insert into privacy_purpose (key, position, title, asked, basis, months) values
  ('invitations', 1, '{"original":"en","en":"Invitations","fr":"Invitations","es":"Invitaciones","ru":"Приглашения","ar":"الدعوات","zh":"邀请"}',
   '{"original":"en","en":"The organization may write to me to invite me to its exchanges and meetings.","fr":"L’organisation peut m’écrire pour m’inviter à ses échanges et à ses réunions.","es":"La organización puede escribirme para invitarme a sus intercambios y reuniones.","ru":"Организация может писать мне, чтобы приглашать на свои обмены и встречи.","ar":"يجوز للمنظمة أن تراسلني لدعوتي إلى تبادلاتها واجتماعاتها.","zh":"本组织可以写信邀请我参加其交流活动和会议。"}', 'CONSENT', null),
  ('newsletters', 2, '{"original":"en","en":"Newsletters and mailings","fr":"Lettres d’information et envois groupés","es":"Boletines y envíos","ru":"Рассылки и информационные бюллетени","ar":"النشرات والرسائل الجماعية","zh":"通讯和群发邮件"}',
   '{"original":"en","en":"The organization may send me its newsletters and mailings.","fr":"L’organisation peut m’envoyer ses lettres d’information et ses envois groupés.","es":"La organización puede enviarme sus boletines y envíos.","ru":"Организация может присылать мне свои рассылки и информационные бюллетени.","ar":"يجوز للمنظمة أن ترسل إليّ نشراتها ورسائلها الجماعية.","zh":"本组织可以向我发送其通讯和群发邮件。"}', 'CONSENT', 24),
  ('public-lists', 3, '{"original":"en","en":"Appearing in public lists","fr":"Figurer sur des listes publiques","es":"Aparecer en listas públicas","ru":"Открытые списки","ar":"الظهور في القوائم العامة","zh":"列入公开名单"}',
   '{"original":"en","en":"My name, organization and country may appear in public lists of participants.","fr":"Mon nom, mon organisation et mon pays peuvent figurer sur les listes publiques de participants.","es":"Mi nombre, mi organización y mi país pueden aparecer en listas públicas de participantes.","ru":"Мое имя, организация и страна могут указываться в открытых списках участников.","ar":"يجوز أن يظهر اسمي ومنظمتي وبلدي في القوائم العامة للمشاركين.","zh":"我的姓名、组织和国家可以列入公开的参加者名单。"}', 'CONSENT', null),
  ('photographs', 4, '{"original":"en","en":"Photographs and recordings","fr":"Photographies et enregistrements","es":"Fotografías y grabaciones","ru":"Фотографии и записи","ar":"الصور والتسجيلات","zh":"照片和录像"}',
   '{"original":"en","en":"The organization may publish photographs and recordings in which I can be recognized.","fr":"L’organisation peut publier des photographies et des enregistrements où l’on me reconnaît.","es":"La organización puede publicar fotografías y grabaciones en las que se me reconozca.","ru":"Организация может публиковать фотографии и записи, на которых меня можно узнать.","ar":"يجوز للمنظمة أن تنشر صورًا وتسجيلات يمكن التعرف عليّ فيها.","zh":"本组织可以发布能认出我的照片和录像。"}', 'CONSENT', null),
  ('questions', 5, '{"original":"en","en":"Follow-up questions and questionnaires","fr":"Questions de suivi et questionnaires","es":"Preguntas de seguimiento y cuestionarios","ru":"Последующие вопросы и анкеты","ar":"أسئلة المتابعة والاستبيانات","zh":"后续问题和问卷"}',
   '{"original":"en","en":"The organization may ask me what came of the exchanges in which I took part.","fr":"L’organisation peut me demander ce qu’ont donné les échanges auxquels j’ai pris part.","es":"La organización puede preguntarme qué resultó de los intercambios en los que participé.","ru":"Организация может спрашивать меня, что дали обмены, в которых я участвую.","ar":"يجوز للمنظمة أن تسألني عمّا أسفرت عنه التبادلات التي شاركت فيها.","zh":"本组织可以询问我参加过的交流活动取得了什么成果。"}', 'LEGITIMATE', null);
