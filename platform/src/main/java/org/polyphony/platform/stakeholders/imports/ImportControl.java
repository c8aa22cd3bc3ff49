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
    report(call, imports.preview(operator, id));
    imports.discard(operator, id);
  }

  private void apply(ControlCall call, long id) {
    report(call, imports.preview(operator, id));
    call.output().println("Added: " + imports.apply(operator, id) + ". Import number: " + id);
  }

  private void undo(ControlCall call, String number) throws ControlRefused {
    if (!number.matches("\\d{1,18}")) {
      throw ControlRefused.usage("“" + number + "” is not the number of an import.");
    }
    try {
      var undone = imports.undo(operator, Long.parseLong(number));
      call.output().println("Removed: " + undone.removed());
      undone.kept().forEach(it -> call.output().println("Kept: " + it.id() + why(it)));
    } catch (NotFound e) {
      throw ControlRefused.because("There is no import " + number + ".", e);
    }
  }

  private static String why(Undone.Kept kept) {
    return kept.changed() ? ", changed since" : ", in use since";
  }

  private static void report(ControlCall call, Preview preview) {
    call.output().println("Encoding: " + preview.dialect().encoding());
    for (int i = 0; i < preview.header().size(); i++) {
      call.output().println(preview.header().get(i) + ": " + preview.mapping().get(i).label());
    }
    for (Preview.Row row : preview.rows()) {
      if (row.outcome() != Outcome.NEW) {
        String column = row.column() == null ? "" : row.column() + ": ";
        call.output().println("Line " + row.line() + ": " + column + row.reason());
      }
    }
    call.output().println("New: " + preview.count(Outcome.NEW) + ", left out: " + leftOut(preview));
  }

  private static long leftOut(Preview preview) {
    return preview.rows().size() - preview.count(Outcome.NEW);
  }
}
