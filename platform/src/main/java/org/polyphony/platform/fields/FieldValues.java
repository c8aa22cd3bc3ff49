package org.polyphony.platform.fields;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.ui.Choice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads values as people write them, and writes them as people read them. */
@Component
class FieldValues {

  private static final int LONGEST = 2000;
  private static final int WHOLE = 15;
  private static final int DECIMALS = 6;

  private final ObjectProvider<Places> places;

  FieldValues(ObjectProvider<Places> places) {
    this.places = places;
  }

  String read(OwnField field, String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return "";
    }
    return switch (field.kind()) {
      case TEXT -> text(text);
      case NUMBER -> number(text);
      case DATE -> PartialDate.parse(digits(text)).toString();
      case CHOICE -> choice(field, text);
      case COUNTRY -> country(text);
    };
  }

  /** Whether a value is as records keep it. */
  boolean good(OwnField field, String value) {
    try {
      return field.kind() == FieldKind.CHOICE
          ? field.choice(value).isPresent()
          : !value.isEmpty() && read(field, value).equals(value);
    } catch (Refused _) {
      return false;
    }
  }

  String words(OwnField field, String value) {
    return switch (field.kind()) {
      case TEXT -> value;
      case NUMBER -> Formats.decimal(new BigDecimal(value));
      case DATE -> Formats.date(PartialDate.parse(value));
      case CHOICE -> field.choice(value).map(FieldChoice::words).orElse(value);
      case COUNTRY -> places.getObject().name(value);
    };
  }

  List<Choice> choices(OwnField field, String held) {
    return switch (field.kind()) {
      case CHOICE -> own(field, held);
      case COUNTRY -> places.getObject().choices();
      default -> List.of();
    };
  }

  private static List<Choice> own(OwnField field, String held) {
    var choices = new ArrayList<Choice>();
    field.choices().stream()
        .filter(it -> !it.retired() || it.key().equals(held))
        .forEach(it -> choices.add(new Choice(it.key(), it.words())));
    return List.copyOf(choices);
  }

  private static String text(String text) {
    int length = text.codePointCount(0, text.length());
    if (length > LONGEST) {
      throw new Refused("ui.form.too-long", "limit", LONGEST, "length", length);
    }
    return text;
  }

  /** With a point or a comma before the decimals; spaces and apostrophes may part thousands. */
  private static String number(String text) {
    String plain = digits(text).replaceAll("[\\s\\u00a0\\u202f'’]", "").replace(',', '.');
    if (!plain.matches("[+-]?\\d{1," + WHOLE + "}(\\.\\d{1," + DECIMALS + "})?")) {
      throw new Refused("fields.refused.number", "value", text);
    }
    var number = new BigDecimal(plain).stripTrailingZeros();
    return number.signum() == 0 ? "0" : number.toPlainString();
  }

  /** Digits of any script as those of ASCII; the Arabic decimal sign and the true minus too. */
  private static String digits(String text) {
    var plain = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          int digit = Character.digit(c, 10);
          plain.appendCodePoint(
              digit >= 0 ? '0' + digit : c == '\u066b' ? '.' : c == '\u2212' ? '-' : c);
        });
    return plain.toString();
  }

  private static String choice(OwnField field, String text) {
    String wanted = Slugs.of(text);
    return field.choices().stream()
        .filter(it -> !it.retired())
        .filter(it -> it.key().equals(text) || means(it, text, wanted))
        .findFirst()
        .map(FieldChoice::key)
        .orElseThrow(
            () -> new Refused("fields.refused.choice", "value", text, "field", field.label()));
  }

  private static boolean means(FieldChoice choice, String text, String wanted) {
    return choice.name().entries().values().stream()
        .anyMatch(it ->
            it.text().equalsIgnoreCase(text)
                || (!wanted.isEmpty() && Slugs.of(it.text()).equals(wanted)));
  }

  private String country(String text) {
    return places
        .getObject()
        .recognise(text)
        .orElseThrow(() -> new Refused("fields.refused.country", "value", text));
  }
}
