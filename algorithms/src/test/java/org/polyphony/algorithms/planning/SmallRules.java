package org.polyphony.algorithms.planning;

import java.util.List;

/** A table of two instruments that can be worked out by hand. */
final class SmallRules {

  static final Vocabulary WORDS =
      new Vocabulary(
          List.of("talk", "course"),
          List.of("lecture", "exercise"),
          List.of("knowledge", "skill"),
          List.of("ignorance"),
          List.of("teachers", "pupils"),
          List.of("old", "young"),
          List.of("face-to-face", "virtual"));

  static final String HEADER = "id,subject,when,effect,value,reason,note\n";

  static final String ROWS =
      """
      table-name,table,,set,Small,,
      table-version,table,,set,7,,
      table-judgement,table,,set,a test,,
      table-currency,table,,set,EUR,,
      table-core,table,,set,80,,
      table-supporting,table,,set,40,,
      table-weak,table,,set,0,,
      table-stage-points,table,,set,5,,
      table-tight-points,table,,set,4,,
      table-most-stages,table,,set,2,,
      w-talk,talk,,weights,knowledge core,,
      w-course,course,,weights,knowledge supporting; skill core,,
      w-ignorance,ignorance,,weights,knowledge core; skill supporting,,
      w-lecture,lecture,,weights,knowledge core,,
      w-exercise,exercise,,weights,skill core,,
      p-lecture,lecture,,phase,opening,,
      p-exercise,exercise,,phase,middle,,
      u-talk,talk,,uses,lecture,,
      u-course,course,,uses,lecture; exercise,,
      m-talk,talk,,modes,face-to-face; virtual,,
      m-course,course,,modes,face-to-face,,
      s-talk,talk,,size,10..100,,
      s-course,course,,size,5..20,,
      c-talk,talk,mode = face-to-face,cost,fixed 100..200; person 1..2,,
      c-talk-online,talk,mode = virtual,cost,fixed 50..100,,
      c-course,course,,cost,fixed 300..600; person-day 10..20; language 30..50,,
      t-talk,talk,,time,lead 10..20; length 1..1,,
      t-course,course,,time,lead 15..30; length 2..5,,
      online,talk,mode = virtual,fits,-10,why.online,Screens tire.
      line,talk,mode = virtual,requires,connectivity >= fair,why.line,Calls need a line.
      many,course,persons > 25,excludes,,why.many,A course is for few.
      old,course,seniority = old,fits,+6,why.old,The old like courses.
      order,talk,,precedes,course 3,why.order,First hear then do.
      """;

  private SmallRules() {}

  static RuleTable table() {
    return read(ROWS);
  }

  static RuleTable read(String rows) {
    return RuleTable.read("small.csv", HEADER + rows, WORDS);
  }
}
