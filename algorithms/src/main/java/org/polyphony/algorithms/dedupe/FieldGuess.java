package org.polyphony.algorithms.dedupe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Guesses what a field holds from its name and, where that says nothing, from its values. */
public final class FieldGuess {

  private static final int SEEN = 2000;
  private static final Map<Pattern, FieldType> BY_NAME = byName();
  private static final Pattern DAY =
      Pattern.compile(
          "(?:18|19|20)\\d{2}[-/.]?\\d{1,2}[-/.]?\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}");
  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d{2}");
  private static final Pattern PHONE = Pattern.compile("\\+?[\\d ()./-]{7,20}");
  private static final Pattern INSTITUTION =
      Pattern.compile(
          "(?i).*(?:universi|institut|academ|hospital|laborator|ministry|foundation|gmbh).*");

  private FieldGuess() {}

  private static Map<Pattern, FieldType> byName() {
    Map<Pattern, FieldType> names = new LinkedHashMap<>();
    put(names, "e ?mails?|mail|courriel|correo.*|почта|电子邮件|البريد.*", FieldType.EMAIL);
    put(
        names,
        "phone.*|tele?phone.*|tel|mobile.*|fax|telefono.*|телефон.*|电话|هاتف",
        FieldType.PHONE);
    put(
        names,
        "(given|first|middle|fore|christian|last|family) ?names?( \\d)?|(sur|fore) ?name|[fl] ?name"
            + "|prenom|nom|nombre|apellidos?|имя|фамилия|отчество|姓|名|الاسم الاول|اللقب",
        FieldType.NAME);
    put(names, "(full|person|contact|display) ?name|姓名|الاسم الكامل", FieldType.FULL_NAME);
    put(
        names,
        "authors?( .*)?|creators?|writers?|editors?|auteurs?|autores|авторы?|作者|المؤلفون",
        FieldType.PEOPLE);
    worksByName(names);
    return names;
  }

  /** What works, places and institutions have. */
  private static void worksByName(Map<Pattern, FieldType> names) {
    put(
        names,
        "affiliations?( .*)?|organi[sz]ations?( .*)?|org( name)?|institutions?( .*)?|compan(y|ies)( .*)?|employer"
            + "|organisation|organizacion|организация|机构|组织|المنظمة",
        FieldType.ORGANIZATION);
    put(names, "year|.* year|annee|ano|год|年|年份|السنة", FieldType.YEAR);
    put(
        names,
        "(date of )?birth ?(day|date)?|dob|date of birth|birth.*|.*date|date.*|datum",
        FieldType.DATE);
    put(
        names,
        "venue|journal|conference|booktitle|publisher|source|sex|gender|state|country|language|kind|type"
            + "|region|province|pays|pais|страна|国家|الدولة",
        FieldType.CATEGORY);
    put(
        names,
        "title|.* title|name|titre|titulo|address.*|street|suburb|city|town|place|description|название|标题"
            + "|العنوان",
        FieldType.TEXT);
    put(
        names,
        "post ?code|zip( ?code)?|postal ?code|street number|house ?(number|no)|.* number|.* no|ssn|soc sec.*"
            + "|.* id|isbn|issn|doi|orcid|ror",
        FieldType.CODE);
  }

  private static void put(Map<Pattern, FieldType> names, String pattern, FieldType type) {
    names.put(Pattern.compile(pattern), type);
  }

  /**
   * The type of every field named in the records.
   *
   * @param names fields to compare, in order
   * @param records whose values are looked at, the first {@value #SEEN} that are filled
   */
  public static List<Field> fields(List<String> names, List<DedupeRecord> records) {
    List<Field> fields = new ArrayList<>(names.size());
    for (String name : names) {
      fields.add(new Field(name, type(name, sample(name, records))));
    }
    return fields;
  }

  private static List<String> sample(String name, List<DedupeRecord> records) {
    List<String> values = new ArrayList<>();
    for (DedupeRecord record : records) {
      for (String value : record.values(name)) {
        if (!value.isBlank()) {
          values.add(value.strip());
        }
      }
      if (values.size() >= SEEN) {
        break;
      }
    }
    return values;
  }

  /** The type of one field. */
  public static FieldType type(String name, List<String> values) {
    FieldType named = named(name);
    if (named == null) {
      return byValues(values);
    }
    return switch (named) {
      case TEXT -> share(values, INSTITUTION) > 0.3 && few(values) ? FieldType.ORGANIZATION : named;
      case DATE -> share(values, YEAR) > 0.9 ? FieldType.YEAR : named;
      case YEAR, CODE, PEOPLE, EMAIL, PHONE, NAME, FULL_NAME, ORGANIZATION -> named;
      case CATEGORY -> distinct(values) > Math.max(60, values.size() / 4) ? FieldType.TEXT : named;
    };
  }

  private static @Nullable FieldType named(String name) {
    String folded =
        name.strip()
            .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
            .replaceAll("[_\\-.\\s]+", " ")
            .toLowerCase(java.util.Locale.ROOT);
    String plain = Folding.latin(folded);
    for (Map.Entry<Pattern, FieldType> entry : BY_NAME.entrySet()) {
      if (entry.getKey().matcher(folded).matches() || entry.getKey().matcher(plain).matches()) {
        return entry.getValue();
      }
    }
    return null;
  }

  private static FieldType byValues(List<String> values) {
    if (values.isEmpty()) {
      return FieldType.TEXT;
    }
    if (share(values, Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) > 0.8) {
      return FieldType.EMAIL;
    }
    if (share(values, DAY) > 0.8) {
      return FieldType.DATE;
    }
    if (share(values, YEAR) > 0.8) {
      return FieldType.YEAR;
    }
    if (share(values, Pattern.compile("[\\p{Alnum}-]*\\d[\\p{Alnum}-]*")) > 0.8) {
      return FieldType.CODE;
    }
    if (share(values, PHONE) > 0.8) {
      return FieldType.PHONE;
    }
    double words =
        values.stream().mapToInt(value -> value.split("\\s+").length).average().orElse(1);
    if (distinct(values) <= Math.max(3, values.size() / 20)) {
      return FieldType.CATEGORY;
    }
    if (share(values, INSTITUTION) > 0.3 && words > 1.5) {
      return FieldType.ORGANIZATION;
    }
    return words < 1.3 ? FieldType.NAME : FieldType.TEXT;
  }

  private static double share(List<String> values, Pattern pattern) {
    long matching = values.stream().filter(value -> pattern.matcher(value).matches()).count();
    return values.isEmpty() ? 0 : matching / (double) values.size();
  }

  private static int distinct(List<String> values) {
    Set<String> seen = new HashSet<>(values);
    return seen.size();
  }

  private static boolean few(List<String> values) {
    return values.stream().mapToInt(String::length).average().orElse(0) < 120;
  }
}
