package org.polyphony.platform.stakeholders;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of one table that are about a person: which they are, what of them the person is given,
 * and what is left after erasure. Everything is SQL that the module writes, never what somebody
 * typed; the table is {@code t}.
 *
 * <p>{@code which} may use the parameters {@code people} (the numbers of the person, {@code
 * bigint[]}) and {@code mails} (the person's addresses in small letters, {@code text[]}); {@code
 * seen} also {@code account}, as {@link Visibility} does.
 *
 * @param titleKey message key of what the rows are
 * @param fields prefix of the message keys of what is shown, such as {@code contacts.field.}
 * @param table the table
 * @param columns its columns that hold a person's number
 * @param which the condition on the rows
 * @param seen a further condition on what the person is given: nobody else's secrets
 * @param shown what the person is given: a field's name, and SQL of its value; nothing for rows
 *     that say nothing of their own
 * @param names columns that hold names, addresses or numbers by which the person is known
 * @param left what erasure leaves: a column and SQL of its new value
 * @param deleted whether erasure deletes the rows
 * @param subject the type under which the audit trail knows the rows, or empty
 */
public record PersonalRows(
    String titleKey,
    String fields,
    String table,
    Set<String> columns,
    String which,
    String seen,
    Map<String, String> shown,
    List<String> names,
    Map<String, String> left,
    boolean deleted,
    String subject) {

  /** Keeps unchangeable copies. */
  public PersonalRows {
    columns = Set.copyOf(columns);
    names = List.copyOf(names);
  }

  /** The rows where one of these columns holds the person's number. */
  public static PersonalRows of(String titleKey, String fields, String table, String... columns) {
    String which =
        Arrays.stream(columns)
            .map(it -> "t." + it + " = any(:people)")
            .collect(Collectors.joining(" or "));
    return new PersonalRows(
        titleKey,
        fields,
        table,
        Set.of(columns),
        which,
        "true",
        Map.of(),
        List.of(),
        Map.of(),
        false,
        "");
  }

  /** Rows that hang on others: by a condition of their own. */
  public static PersonalRows hanging(String titleKey, String table, String which) {
    return new PersonalRows(
        titleKey, "", table, Set.of(), which, "true", Map.of(), List.of(), Map.of(), false, "");
  }

  /** The same, its fields named by messages with another prefix. */
  public PersonalRows named(String prefix) {
    return new PersonalRows(
        titleKey, prefix, table, columns, which, seen, shown, names, left, deleted, subject);
  }

  /** The same and other rows, by another condition. */
  public PersonalRows or(String condition) {
    return with(which.isEmpty() ? condition : which + " or " + condition, seen, shown, left);
  }

  /** The same, of which only some are shown. */
  public PersonalRows seenIf(String condition) {
    return with(which, condition, shown, left);
  }

  /** Shows columns as they are. */
  public PersonalRows shows(String... more) {
    var all = new LinkedHashMap<>(shown);
    Arrays.stream(more).forEach(it -> all.put(it, "t." + it));
    return with(which, seen, all, left);
  }

  /** Shows a value. */
  public PersonalRows shows(String name, String sql) {
    var all = new LinkedHashMap<>(shown);
    all.put(name, sql);
    return with(which, seen, all, left);
  }

  /** Leaves a value in a column. */
  public PersonalRows leaves(String column, String sql) {
    var all = new LinkedHashMap<>(left);
    all.put(column, sql);
    return with(which, seen, shown, all);
  }

  /** Says by which columns the person is known. */
  public PersonalRows naming(String... more) {
    return new PersonalRows(
        titleKey,
        fields,
        table,
        columns,
        which,
        seen,
        shown,
        Stream.concat(names.stream(), Arrays.stream(more)).toList(),
        left,
        deleted,
        subject);
  }

  /** Leaves no row. */
  public PersonalRows deletes() {
    return new PersonalRows(
        titleKey, fields, table, columns, which, seen, shown, names, left, true, subject);
  }

  /** Says under which type the audit trail knows the rows, by their column {@code id}. */
  public PersonalRows audited(String type) {
    return new PersonalRows(
        titleKey, fields, table, columns, which, seen, shown, names, left, deleted, type);
  }

  private PersonalRows with(
      String which, String seen, Map<String, String> shown, Map<String, String> left) {
    return new PersonalRows(
        titleKey, fields, table, columns, which, seen, shown, names, left, deleted, subject);
  }
}
