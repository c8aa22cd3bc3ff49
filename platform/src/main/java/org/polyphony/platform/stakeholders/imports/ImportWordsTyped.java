package org.polyphony.platform.stakeholders.imports;

import java.util.ArrayList;
import java.util.List;
import org.polyphony.platform.operations.ControlRefused;

/**
 * What was typed after {@code ./polyphony import}.
 *
 * @param undo whether an import is to be taken back
 * @param file the file, or the number of the import
 * @param apply whether to write; else only to look
 * @param json whether to answer in JSON
 * @param samples whether all records are samples
 * @param profile the name of a profile, or empty
 * @param leftOut where to put the rows left out, or empty
 */
record ImportWordsTyped(
    boolean undo,
    String file,
    boolean apply,
    boolean json,
    boolean samples,
    String profile,
    String leftOut) {

  private static final List<String> FLAGS = List.of("--dry-run", "--apply", "--json", "--samples");

  /**
   * Understands the words in any order.
   *
   * @throws ControlRefused with the usage, if they are not understood
   */
  static ImportWordsTyped of(List<String> words, String usage) throws ControlRefused {
    var left = new ArrayList<>(words);
    String profile = value(left, "--profile", usage);
    String leftOut = value(left, "--left-out", usage);
    var flags = new ArrayList<String>();
    for (String flag : FLAGS) {
      if (left.remove(flag)) {
        flags.add(flag);
      }
    }
    boolean undo = left.size() == 2 && left.getFirst().equals("undo");
    boolean apply = flags.contains("--apply");
    boolean dry = flags.contains("--dry-run");
    boolean option = left.stream().anyMatch(it -> it.startsWith("--"));
    boolean one = left.size() == 1 && apply != dry;
    boolean taken = undo && !apply && !dry && profile.isEmpty() && leftOut.isEmpty();
    if (option || !(one || taken)) {
      throw ControlRefused.usage(usage);
    }
    return new ImportWordsTyped(
        undo,
        left.getLast(),
        apply,
        flags.contains("--json"),
        flags.contains("--samples"),
        profile,
        leftOut);
  }

  private static String value(List<String> words, String option, String usage)
      throws ControlRefused {
    int at = words.indexOf(option);
    if (at < 0) {
      return "";
    }
    if (at + 1 >= words.size()) {
      throw ControlRefused.usage(usage);
    }
    words.remove(at);
    return words.remove(at);
  }
}
