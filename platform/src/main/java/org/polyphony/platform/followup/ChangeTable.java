package org.polyphony.platform.followup;

import static org.polyphony.platform.i18n.Texts.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.results.changes.ChangeView;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.CsvArchive;

/** Laws, policies and agreements as a table of the evidence pack. */
final class ChangeTable {

  private ChangeTable() {}

  static CsvArchive.Table of(List<ChangeView> changes) {
    return new CsvArchive.Table(
        "institutional-changes.csv",
        text("changes.title"),
        List.of(
            text("followup.pack.field.number"),
            text("changes.field.kind"),
            text("changes.field.title"),
            text("changes.field.country"),
            text("changes.field.authority"),
            text("changes.field.stages"),
            text("changes.field.documents"),
            text("followup.pack.field.recorded"),
            text("followup.pack.field.confirmed"),
            text("followup.pack.field.confirmed-at")),
        changes.stream().map(ChangeTable::row).toList());
  }

  private static List<String> row(ChangeView it) {
    var draft = it.draft();
    return List.of(
        String.valueOf(it.id()),
        draft.kind() == null ? "" : draft.kind().slug(),
        words(draft.title()),
        Objects.toString(draft.country(), ""),
        words(draft.authority()),
        it.steps().stream()
            .map(step ->
                step.reached() == null
                    ? step.stage().slug()
                    : step.stage().slug() + " " + step.reached())
            .collect(Collectors.joining("; ")),
        it.documents().stream()
            .map(each -> (words(each.title()) + " " + each.reference()).strip())
            .collect(Collectors.joining("; ")),
        it.recordedBy(),
        it.validatedBy(),
        Objects.toString(it.validatedAt(), ""));
  }

  private static String words(LocalizedText words) {
    return words.in(Reader.language()).text();
  }
}
