package org.polyphony.platform.stakeholders.imports;

import java.nio.file.Files;
import java.nio.file.Path;
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
      Usage: polyphony import FILE --dry-run   shows what would happen; 1 if rows are refused
             polyphony import FILE --apply     writes the good rows as one import
             polyphony import undo NUMBER      takes an import back
      Options: --profile NAME   reads the columns and values as a saved profile says
               --left-out FILE  puts the rows left out there, as CSV with the reasons
               --samples        marks all records as samples
               --json           answers in JSON\
      """;

  private final Imports imports;
  private final ImportProfiles profiles;
  private final Actor operator = Actor.system("Operator");

  ImportControl(Imports imports, ImportProfiles profiles) {
    this.imports = imports;
    this.profiles = profiles;
  }

  @Override
  public String name() {
    return "import";
  }

  @Override
  public void run(ControlCall call) throws ControlRefused {
    if (call.arguments().equals(List.of("help"))) {
      call.output().println(USAGE);
      return;
    }
    var words = ImportWordsTyped.of(call.arguments(), USAGE);
    try {
      if (words.undo()) {
        undo(call, words);
      } else {
        bring(call, words);
      }
    } catch (Refused refused) {
      throw ControlRefused.because(Texts.text(refused), refused);
    }
  }

  private void bring(ControlCall call, ImportWordsTyped words) throws ControlRefused {
    Path path = call.file(words.file());
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      throw ControlRefused.because(
          "The file " + words.file() + " cannot be read: check its name and its rights.");
    }
    String name = path.getFileName().toString();
    long id =
        imports.read(
            operator, new Source(name, () -> Files.newInputStream(path), "", words.samples()));
    readable(id);
    if (!words.profile().isEmpty()) {
      use(id, words.profile());
      readable(id);
    }
    var report = new ImportReport(imports, operator, id).gathered();
    if (!words.leftOut().isEmpty()) {
      report.leftOut(call.file(words.leftOut()));
    }
    var preview = imports.preview(operator, id);
    if (words.apply()) {
      imports.apply(operator, id);
      imports.await(operator, id);
    }
    report.print(preview, words, call.output());
    if (!words.apply()) {
      imports.discard(operator, id);
      int refused = preview.count(Outcome.REFUSED);
      if (refused > 0) {
        throw ControlRefused.because("Rows refused: " + refused + ". Nothing was written.");
      }
    }
  }

  /** Waits until all rows are read; what cannot be read is forgotten. */
  private void readable(long id) throws ControlRefused {
    imports.await(operator, id);
    var standing = imports.standing(operator, id);
    if (standing.state() == State.FAILED) {
      imports.discard(operator, id);
      throw ControlRefused.because(String.valueOf(standing.failure()));
    }
  }

  private void use(long id, String profile) {
    try {
      profiles.use(operator, id, profile);
    } catch (Refused refused) {
      imports.discard(operator, id);
      throw refused;
    }
  }

  private void undo(ControlCall call, ImportWordsTyped words) throws ControlRefused {
    if (!words.file().matches("\\d{1,18}")) {
      throw ControlRefused.usage("“" + words.file() + "” is not the number of an import.");
    }
    try {
      long id = Long.parseLong(words.file());
      imports.undo(operator, id);
      imports.await(operator, id);
      new ImportReport(imports, operator, id).printUndone(words, call.output());
    } catch (NotFound e) {
      throw ControlRefused.because("There is no import " + words.file() + ".", e);
    }
  }
}
