package org.polyphony.platform.invitations.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.invitations.Round;
import org.polyphony.platform.invitations.RoundDraft;
import org.polyphony.platform.registration.Occasion;
import org.polyphony.platform.shared.DatePrecision;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.ui.Form;

/** The form of a letter. */
final class RoundForms {

  private static final int NAME = 200;
  private static final int BODY = 5000;

  private RoundForms() {}

  /** A form with the shipped letter; three weeks to answer, or as long as there is. */
  static Form blank(Occasion occasion, LocalDate today) {
    LocalDate by = today.plusDays(21);
    PartialDate start = occasion.start();
    if (start != null && start.first().isAfter(today) && !by.isBefore(start.first())) {
      by = start.first().minusDays(1);
    }
    LocalDate last = by;
    return Form.blank()
        .put("name", Texts.text("invitations.shipped.name"))
        .put("replyBy", by)
        .put(
            "reminders",
            java.util.stream.Stream.of(7, 2)
                .map(last::minusDays)
                .filter(today::isBefore)
                .map(LocalDate::toString)
                .collect(Collectors.joining(", ")))
        .put("subject", Words.shipped("invitations.shipped.subject"))
        .put("body", Words.shipped("invitations.shipped.body"));
  }

  static Form filled(Round round) {
    RoundDraft draft = round.draft();
    return Form.blank()
        .put("version", round.version())
        .put("name", draft.name())
        .put("category", draft.category())
        .put("replyBy", draft.replyBy())
        .put(
            "reminders",
            draft.reminders().stream().map(LocalDate::toString).collect(Collectors.joining(", ")))
        .put("subject", draft.subject())
        .put("body", draft.body());
  }

  /** Reads it; what is wrong stands beside its field. */
  static RoundDraft read(Form form, @Nullable Round before) {
    LocalizedText subject = before == null ? LocalizedText.EMPTY : before.draft().subject();
    LocalizedText body = before == null ? LocalizedText.EMPTY : before.draft().body();
    String name = form.required("name", NAME);
    Long category = form.number("category", 1, Long.MAX_VALUE);
    LocalDate by = day(form);
    List<LocalDate> reminders = reminders(form);
    LocalizedText newSubject = form.requiredLocalized("subject", subject, NAME);
    LocalizedText newBody = form.requiredLocalized("body", body, BODY);
    form.check();
    return new RoundDraft(
        name, category, by == null ? LocalDate.MIN : by, reminders, newSubject, newBody);
  }

  private static @Nullable LocalDate day(Form form) {
    PartialDate date = form.date("replyBy");
    if (date == null) {
      form.reject("replyBy", "ui.form.required");
    } else if (date.precision() != DatePrecision.DAY) {
      form.reject("replyBy", "invitations.refused.day", "value", form.value("replyBy"));
    }
    return date == null ? null : date.first();
  }

  private static List<LocalDate> reminders(Form form) {
    var days = new ArrayList<LocalDate>();
    for (String written : form.value("reminders").strip().split("[\\s,;،、，]+", -1)) {
      if (!written.isEmpty()) {
        day(written, form, days);
      }
    }
    return days;
  }

  private static void day(String written, Form form, List<LocalDate> days) {
    try {
      PartialDate date = PartialDate.parse(written);
      if (date.precision() == DatePrecision.DAY) {
        days.add(date.first());
        return;
      }
    } catch (Refused _) {
      // said below, as for a date that is not a whole day
    }
    form.reject("reminders", "invitations.refused.day", "value", written);
  }
}
