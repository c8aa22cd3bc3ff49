package org.polyphony.platform.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.TranslationState;

/**
 * What a person typed into a form, read field by field; whatever is wrong is collected, so that the
 * page comes back with every error beside its field and nothing typed is lost. A controller takes
 * it as an argument.
 */
public final class Form {

  private final Map<String, List<String>> typed;
  private final Map<String, String> errors = new LinkedHashMap<>();

  private Form(Map<String, List<String>> typed) {
    this.typed = typed;
  }

  /** A form nobody typed into yet. */
  public static Form blank() {
    return new Form(new LinkedHashMap<>());
  }

  /** What a request carries. NUL characters are dropped: no text needs them, PostgreSQL refuses. */
  public static Form of(Map<String, String[]> parameters) {
    var typed = new LinkedHashMap<String, List<String>>();
    parameters.forEach((name, values) ->
        typed.put(name, java.util.Arrays.stream(values).map(it -> it.replace("\0", "")).toList()));
    return new Form(typed);
  }

  /** Fills a field, as when a record is opened for change. */
  public Form put(String name, @Nullable Object value) {
    typed.put(name, value == null ? List.of() : List.of(value.toString()));
    return this;
  }

  /** Fills a field of many choices. */
  public Form putAll(String name, java.util.Collection<?> values) {
    typed.put(name, values.stream().map(String::valueOf).toList());
    return this;
  }

  /** Fills {@code name.en} to {@code name.zh}. */
  public Form put(String name, LocalizedText text) {
    for (Language language : Language.values()) {
      put(name + "." + language.code(), text.text(language));
    }
    return put(name + ".original", text.original().code());
  }

  /** What stands in a field; empty if nothing. */
  public String value(String name) {
    List<String> values = typed.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }

  /** Everything chosen in a field of many choices. */
  public List<String> values(String name) {
    return typed.getOrDefault(name, List.of()).stream().filter(it -> !it.isBlank()).toList();
  }

  /** Whether a choice is taken. */
  public boolean has(String name, String choice) {
    return values(name).contains(choice);
  }

  /** What is wrong with a field, or null. */
  public @Nullable String error(String name) {
    return errors.get(name);
  }

  /** Every error by field; the field is empty for what concerns the whole form. */
  public Map<String, String> errors() {
    return Collections.unmodifiableMap(errors);
  }

  /** Whether anything is wrong. */
  public boolean bad() {
    return !errors.isEmpty();
  }

  /** Marks a field as wrong; the first thing wrong with it is kept. */
  public void reject(String name, String textKey, Object... namesAndValues) {
    errors.putIfAbsent(name, Texts.text(textKey, namesAndValues));
  }

  /** Marks what a business rule refused. */
  public void reject(Refused refused) {
    errors.putIfAbsent(refused.field() == null ? "" : refused.field(), Texts.text(refused));
  }

  /** A line of text, stripped; longer than the limit is an error. */
  public String text(String name, int limit) {
    String value = value(name).strip();
    if (value.codePointCount(0, value.length()) > limit) {
      reject(
          name,
          "ui.form.too-long",
          "limit",
          limit,
          "length",
          value.codePointCount(0, value.length()));
    }
    return value;
  }

  /** A line of text that must not be empty. */
  public String required(String name, int limit) {
    String value = text(name, limit);
    if (value.isEmpty()) {
      reject(name, "ui.form.required");
    }
    return value;
  }

  /** A date such as 2017-06-15, 2017-06 or 2017; null if the field is empty. */
  public @Nullable PartialDate date(String name) {
    return read(name, PartialDate::parse);
  }

  /** A whole number between two bounds; null if the field is empty. */
  public @Nullable Long number(String name, long least, long most) {
    Long number = parsed(name, Long::valueOf);
    if (number != null && (number < least || number > most)) {
      reject(name, "ui.form.range", "least", least, "most", most);
    }
    return number;
  }

  /** A decimal number, with a point; null if the field is empty. */
  public java.math.@Nullable BigDecimal decimal(String name) {
    return parsed(name, java.math.BigDecimal::new);
  }

  /** One of an enumeration's names; null if the field is empty. */
  public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
    try {
      return value(name).isBlank() ? null : Enum.valueOf(type, value(name));
    } catch (IllegalArgumentException _) {
      reject(name, "ui.form.choice", "value", value(name));
      return null;
    }
  }

  /**
   * A text of the content from {@code name.en} to {@code name.zh}. Words that did not change keep
   * their state, unless {@code name.fr.checked} says that a person checked them; new ones count as
   * translated by a person.
   *
   * @param before what the record holds now; {@link LocalizedText#EMPTY} for a new one
   */
  public LocalizedText localized(String name, LocalizedText before, int limit) {
    LocalizedText text = before.isEmpty() ? new LocalizedText(original(name), Map.of()) : before;
    text =
        text.with(text.original(), localText(name, text.original(), limit), TranslationState.HUMAN);
    for (Language language : Language.values()) {
      if (language != text.original()) {
        text = text.with(language, localText(name, language, limit), TranslationState.HUMAN);
        text =
            has(name + "." + language.code() + ".checked", "yes") ? text.checked(language) : text;
      }
    }
    return text;
  }

  /** Like {@link #localized}, but at least one language must have words. */
  public LocalizedText requiredLocalized(String name, LocalizedText before, int limit) {
    LocalizedText text = localized(name, before, limit);
    if (text.isEmpty()) {
      reject(name + "." + original(name).code(), "ui.form.required");
    }
    return text;
  }

  /**
   * Does what the form asks, unless something is wrong with it or a rule refuses.
   *
   * @param done reads the form and acts; returns the view to go to
   * @param again shows the form once more, with status 422
   */
  public String submit(Supplier<String> done, Supplier<String> again) {
    try {
      return done.get();
    } catch (Refused refused) {
      reject(refused);
    } catch (Incomplete _) {
      // what is wrong stands beside its field already
    }
    Responses.unprocessable();
    return again.get();
  }

  /** Ends the reading of the form if anything is wrong with it. To be called inside submit. */
  public void check() {
    if (bad()) {
      throw new Incomplete();
    }
  }

  private Language original(String name) {
    Language stated = Language.of(value(name + ".original")).orElse(Language.EN);
    if (!value(name + "." + stated.code()).isBlank()) {
      return stated;
    }
    var filled = new ArrayList<Language>();
    for (Language language : Language.values()) {
      if (!value(name + "." + language.code()).isBlank()) {
        filled.add(language);
      }
    }
    return filled.isEmpty() ? stated : filled.getFirst();
  }

  private @Nullable String localText(String name, Language language, int limit) {
    return text(name + "." + language.code(), limit);
  }

  private <T> @Nullable T read(String name, Function<String, T> parse) {
    String value = value(name).strip();
    try {
      return value.isEmpty() ? null : parse.apply(value);
    } catch (Refused refused) {
      reject(name, refused.key(), refused.arguments());
      return null;
    }
  }

  private <T> @Nullable T parsed(String name, Function<String, T> parse) {
    String value = value(name).strip();
    try {
      return value.isEmpty() ? null : parse.apply(value);
    } catch (NumberFormatException _) {
      reject(name, "ui.form.number", "value", value);
      return null;
    }
  }

  private static final class Incomplete extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
