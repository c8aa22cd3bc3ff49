package org.polyphony.algorithms.planning;

/**
 * One row of a rule table as an editor shows it; docs/algorithms/planning.md has the format.
 *
 * @param line of the file, from 1, the header being line 1; for messages
 * @param id unique name of the rule
 * @param subject codes of instruments, activities or challenges, separated by semicolons, or {@code
 *     table}
 * @param when comparisons joined by {@code and}; empty for always
 * @param effect one of the words of the format
 * @param value what the effect takes
 * @param reason stable key under which the reason is translated
 * @param note the reason as a whole sentence in the organization's language
 */
public record RuleRow(
    int line,
    String id,
    String subject,
    String when,
    String effect,
    String value,
    String reason,
    String note) {}
