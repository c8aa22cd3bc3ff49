package org.polyphony.platform.stakeholders.imports.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts the properties of a contact card into columns that the headings of lists know. */
final class VcardRow {

  static final List<String> HEADER =
      List.of(
          "Name",
          "Type",
          "Works for",
          "Function",
          "Email",
          "Phone",
          "Country",
          "Languages",
          "Sex",
          "Web",
          "Notes");

  private final List<VcardLine> properties;
  private final List<String> notes = new ArrayList<>();

  private VcardRow(List<VcardLine> properties) {
    this.properties = properties;
  }

  static List<String> of(List<VcardLine> properties) {
    return new VcardRow(properties).cells();
  }

  private List<String> cells() {
    String organisation = String.join(", ", nonempty(first("ORG")));
    boolean whole = organisational(organisation);
    String name = name();
    all("NOTE").forEach(it -> notes.add(it.text()));
    String email = single("EMAIL").replaceFirst("(?i)^mailto:", "");
    String phone = single("TEL").replaceFirst("(?i)^tel:", "");
    String country = country();
    String web = single("URL");
    return List.of(
        whole && name.isEmpty() ? organisation : name,
        whole ? "organisation" : "person",
        whole ? "" : organisation,
        whole ? "" : first("TITLE").isEmpty() ? value("ROLE") : value("TITLE"),
        whole ? moved("Email", email) : email,
        whole ? moved("Phone", phone) : phone,
        country,
        whole ? "" : String.join(", ", all("LANG").stream().map(VcardRow::language).toList()),
        whole ? "" : sex(),
        whole ? web : moved("Web", web),
        String.join("\n", notes));
  }

  /** What the record has no place for goes with its notes. */
  private String moved(String label, String value) {
    if (!value.isEmpty()) {
      notes.add(label + ": " + value);
    }
    return "";
  }

  /** A card of an organization says so, or has the organization's name for its own. */
  private boolean organisational(String organisation) {
    String kind = value("KIND") + value("X-ADDRESSBOOKSERVER-KIND") + value("X-ABSHOWAS");
    boolean said =
        kind.toUpperCase(Locale.ROOT).contains("ORG") || kind.equalsIgnoreCase("COMPANY");
    return said || (!organisation.isEmpty() && nameParts().isEmpty() && plain(organisation));
  }

  private boolean plain(String organisation) {
    String name = value("FN");
    return name.isEmpty() || name.equals(organisation);
  }

  private String name() {
    String formatted = value("FN");
    return formatted.isEmpty() ? String.join(" ", nameParts()) : formatted;
  }

  /** Prefix, given, further and family names, suffix, in the order in which they are written. */
  private List<String> nameParts() {
    var parts = new ArrayList<>(first("N"));
    while (parts.size() < 5) {
      parts.add("");
    }
    return nonempty(List.of(parts.get(3), parts.get(1), parts.get(2), parts.get(0), parts.get(4)));
  }

  private String country() {
    var addresses = all("ADR");
    addresses.forEach(it -> {
      String written = String.join(", ", nonempty(it.parts()));
      if (nonempty(it.parts()).size() > 1) {
        notes.add(written);
      }
    });
    return addresses.stream()
        .map(it -> it.parts().size() > 6 ? it.parts().get(6) : "")
        .filter(it -> !it.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String sex() {
    String sex = first("GENDER").stream().findFirst().orElse("").toUpperCase(Locale.ROOT);
    return sex.equals("O") ? "X" : sex.equals("N") || sex.equals("U") ? "" : sex;
  }

  /** A tag such as fr-CA names the language in its first part. */
  private static String language(VcardLine line) {
    return line.text().split("[-_]", 2)[0].strip();
  }

  /** The preferred value, or the first; others go with the notes. */
  private String single(String name) {
    var all = new ArrayList<>(all(name));
    all.sort(java.util.Comparator.comparing(it -> preferred(it) ? 0 : 1));
    for (VcardLine more : all.subList(Math.min(1, all.size()), all.size())) {
      notes.add(label(name) + ": " + more.text());
    }
    return all.isEmpty() ? "" : all.getFirst().text();
  }

  private static String label(String name) {
    return switch (name) {
      case "EMAIL" -> "Email";
      case "TEL" -> "Phone";
      default -> "Web";
    };
  }

  private static boolean preferred(VcardLine line) {
    return line.parameters().stream().anyMatch(it -> it.contains("PREF"));
  }

  private String value(String name) {
    return String.join(" ", nonempty(first(name)));
  }

  private List<String> first(String name) {
    return all(name).stream().findFirst().map(VcardLine::parts).orElse(List.of());
  }

  private List<VcardLine> all(String name) {
    return properties.stream()
        .filter(it -> it.name().equals(name) && !it.value().isBlank())
        .toList();
  }

  private static List<String> nonempty(List<String> parts) {
    return parts.stream().filter(it -> !it.isEmpty()).toList();
  }
}
