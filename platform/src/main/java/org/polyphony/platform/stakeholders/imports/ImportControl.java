package org.polyphony.platform.stakeholders.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.operations.ControlCall;
import org.polyphony.platform.operations.ControlCommand;
import org.polyphony.platform.operations.ControlRefused;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.springframework.stereotype.Component;

/** {@code ./polyphony import}: the same as the pages do, from a shell. */
@Component
class ImportControl implements ControlCommand {

  private static final String USAGE =
      """
      Usage: polyphony import check FILE         shows what would happen, writes nothing
             polyphony import apply FILE         adds the new rows as one import
             polyphony import samples FILE       the same, all records marked as samples
             polyphony import undo NUMBER        takes an import back\
      """;

  private final Imports imports;
  private final Actor operator = Actor.system("Operator");

  ImportControl(Imports imports) {
    this.imports = imports;
  }

  @Override
  public String name() {
    return "import";
  }

  @Override
  public void run(ControlCall call) throws ControlRefused {
    List<String> words = call.arguments();
    if (words.equals(List.of("help"))) {
      call.output().println(USAGE);
      return;
    }
    if (words.size() != 2) {
      throw ControlRefused.usage(USAGE);
    }
    try {
      switch (words.getFirst()) {
        case "check" -> check(call, read(call, false));
        case "apply" -> apply(call, read(call, false));
        case "samples" -> apply(call, read(call, true));
        case "undo" -> undo(call, words.get(1));
        default -> throw ControlRefused.usage(USAGE);
      }
    } catch (Refused refused) {
      throw ControlRefused.because(Texts.text(refused), refused);
    }
  }

  private long read(ControlCall call, boolean sample) throws ControlRefused {
    String file = call.arguments().get(1);
    try {
      return imports.read(
          operator, new Source(file, Files.readAllBytes(call.file(file)), "", sample));
    } catch (IOException e) {
      throw ControlRefused.because(
          "The file " + file + " cannot be read: check its name and its rights.", e);
    }
  }

  private void check(ControlCall call, long id) {
    imports.await(operator, id);
    report(call, id);
    imports.discard(operator, id);
  }

  private void apply(ControlCall call, long id) {
    imports.await(operator, id);
    report(call, id);
    imports.apply(operator, id);
    imports.await(operator, id);
    var standing = imports.standing(operator, id);
    call.output()
        .println(
            "Added: "
                + standing.added()
                + ", changed: "
                + standing.changed()
                + ". Import number: "
                + id);
  }

  private void undo(ControlCall call, String number) throws ControlRefused {
    if (!number.matches("\\d{1,18}")) {
      throw ControlRefused.usage("“" + number + "” is not the number of an import.");
    }
    try {
      long id = Long.parseLong(number);
      imports.undo(operator, id);
      imports.await(operator, id);
      var undone = imports.undone(operator, id);
      call.output().println("Removed: " + undone.removed() + ", restored: " + undone.restored());
      undone.kept().forEach(it -> call.output().println("Kept: " + it.id() + why(it)));
    } catch (NotFound e) {
      throw ControlRefused.because("There is no import " + number + ".", e);
    }
  }

  private static String why(Undone.Kept kept) {
    return switch (kept.reason()) {
      case CHANGED -> ", changed since";
      case USED -> ", in use since";
      case FIELDS ->
          ", fields changed since: "
              + String.join(", ", kept.fields().stream().map(FieldChange::field).toList());
    };
  }

  private void report(ControlCall call, long id) {
    var preview = imports.preview(operator, id);
    call.output().println("Encoding: " + preview.dialect().encoding());
    for (int i = 0; i < preview.header().size(); i++) {
      call.output().println(preview.header().get(i) + ": " + preview.mapping().get(i).label());
    }
    for (Outcome outcome : List.of(Outcome.DUPLICATE, Outcome.REFUSED)) {
      int pages = (preview.count(outcome) + Imports.PAGE - 1) / Imports.PAGE;
      for (int page = 1; page <= pages; page++) {
        imports
            .preview(operator, id, outcome, page)
            .rows()
            .forEach(it -> {
              String column = it.column() == null ? "" : it.column() + ": ";
              call.output().println("Line " + it.line() + ": " + column + it.reason());
            });
      }
    }
    int leftOut = preview.count(Outcome.DUPLICATE) + preview.count(Outcome.REFUSED);
    call.output()
        .println(
            "New: "
                + preview.count(Outcome.NEW)
                + ", changed: "
                + preview.count(Outcome.CHANGED)
                + ", left out: "
                + leftOut);
  }
}
