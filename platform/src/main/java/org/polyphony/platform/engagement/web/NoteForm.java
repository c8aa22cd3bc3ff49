package org.polyphony.platform.engagement.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.polyphony.platform.engagement.NoteDraft;
import org.polyphony.platform.engagement.NoteKind;
import org.polyphony.platform.engagement.NoteView;
import org.polyphony.platform.engagement.Point;
import org.polyphony.platform.engagement.PointState;
import org.polyphony.platform.ui.Form;

/** A note as a form. */
final class NoteForm {

  /** Rows of points that a request may name; the rules allow fewer. */
  static final int MOST_ROWS = 40;

  private static final List<String> FIELDS =
      List.of("id", "text", "followUp", "owner", "due", "state");

  private NoteForm() {}

  static Form filled(NoteView note) {
    var draft = note.draft();
    var form =
        Form.blank()
            .put("version", note.version())
            .put("kind", draft.kind().name())
            .put("day", draft.day())
            .put("text", draft.text())
            .putAll("about", draft.about());
    for (int i = 0; i < draft.points().size(); i++) {
      Point point = draft.points().get(i);
      String name = "point." + i + ".";
      form.put(name + "id", point.id())
          .put(name + "text", point.text())
          .put(name + "followUp", point.followUp())
          .put(name + "owner", point.owner())
          .put(name + "due", point.due())
          .put(name + "state", point.state().name());
    }
    return form;
  }

  static NoteDraft read(Form form) {
    compact(form);
    NoteKind kind = form.choice("kind", NoteKind.class);
    if (kind == null) {
      form.reject("kind", "ui.form.required");
    }
    var day = Days.read(form, "day");
    if (day == null) {
      form.reject("day", "ui.form.required");
    }
    String text = form.required("text", 20_000);
    var points = points(form);
    form.check();
    return new NoteDraft(
        Objects.requireNonNull(kind), Objects.requireNonNull(day), text, about(form), points);
  }

  /** The stakeholders chosen; what is no number was not offered. */
  static Set<Long> about(Form form) {
    var about = new HashSet<Long>();
    for (String each : form.values("about")) {
      if (each.matches("\\d{1,18}")) {
        about.add(Long.valueOf(each));
      }
    }
    return about;
  }

  /** How many rows of points the form has. */
  static int rows(Form form) {
    int rows = 0;
    for (int i = 0; i < MOST_ROWS; i++) {
      rows = filled(form, i) ? i + 1 : rows;
    }
    return rows;
  }

  /** Closes gaps between rows, so that what a rule refuses stands beside the row it means. */
  private static void compact(Form form) {
    int to = 0;
    for (int from = 0; from < MOST_ROWS; from++) {
      if (filled(form, from)) {
        for (String field : FIELDS) {
          String value = form.value("point." + from + "." + field);
          form.put("point." + from + "." + field, "");
          form.put("point." + to + "." + field, value);
        }
        to++;
      }
    }
  }

  private static List<Point> points(Form form) {
    var points = new ArrayList<Point>();
    for (int i = 0; i < rows(form); i++) {
      points.add(point(form, "point." + i + "."));
    }
    return points;
  }

  private static Point point(Form form, String name) {
    PointState state = form.choice(name + "state", PointState.class);
    String followUp = form.text(name + "followUp", 500);
    return new Point(
        form.number(name + "id", 1, Long.MAX_VALUE),
        form.text(name + "text", 2000),
        followUp,
        form.number(name + "owner", 1, Long.MAX_VALUE),
        Days.read(form, name + "due"),
        state == null || followUp.isEmpty() ? PointState.OPEN : state);
  }

  private static boolean filled(Form form, int row) {
    String name = "point." + row + ".";
    return List.of("text", "followUp", "owner", "due").stream()
        .anyMatch(it -> !form.value(name + it).isBlank());
  }
}
