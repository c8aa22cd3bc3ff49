package org.polyphony.platform.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polyphony.platform.exchanges.Drafts.text;
import static org.polyphony.platform.exchanges.Someone.OFFICER;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.exchanges.ExchangeDraft;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.ParticipantState;
import org.polyphony.platform.results.MeasurementDraft;
import org.polyphony.platform.results.ResultLevel;
import org.polyphony.platform.results.Results;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.stakeholders.Marks;
import org.polyphony.platform.stakeholders.People;
import org.polyphony.platform.stakeholders.PersonDetails;
import org.polyphony.platform.stakeholders.Profile;
import org.polyphony.platform.stakeholders.Sex;
import org.polyphony.platform.strategy.Strategies;
import org.polyphony.platform.strategy.StrategyDraft;
import org.springframework.beans.factory.annotation.Autowired;

/** What must never enter a report: sample, confidential and cancelled records. */
@WithStrategy
class ReportSafetyTest {

  private static final Marks CONFIDENTIAL = new Marks(false, true, true);

  @Autowired StrategyReports reports;
  @Autowired Strategies strategies;
  @Autowired Exchanges exchanges;
  @Autowired Results results;
  @Autowired People people;
  @Autowired ReportDocuments documents;

  private final String slug = "r-" + UUID.randomUUID();

  @Test
  void countsOnlyWhatMayBeCounted() {
    long strategy = strategy();
    long held = exchange(strategy, ExchangeState.HELD, false);
    exchange(strategy, ExchangeState.PLANNED, false);
    exchange(strategy, ExchangeState.IDEA, false);
    exchange(strategy, ExchangeState.CANCELLED, false);
    long sample = exchange(strategy, ExchangeState.HELD, true);
    attend(held, person("government", "TN", Sex.FEMALE, Marks.NONE), ParticipantState.ATTENDED);
    attend(held, person(null, null, Sex.NOT_STATED, Marks.NONE), ParticipantState.ATTENDED);
    attend(held, person("government", "TN", Sex.MALE, Marks.NONE), ParticipantState.ABSENT);
    attend(held, person("media", "FR", Sex.MALE, Marks.SAMPLE), ParticipantState.ATTENDED);
    attend(held, person("academia", "FR", Sex.MALE, CONFIDENTIAL), ParticipantState.ATTENDED);
    attend(sample, person("academia", "FR", Sex.MALE, Marks.NONE), ParticipantState.ATTENDED);
    count(held, "civil-society", 12, false);
    count(held, "civil-society", null, false);
    count(held, "private-sector", 90, true);
    measure(held, true);
    measure(held, false);
    measure(sample, false);

    StrategyReport report = reports.of(slug);
    assertThat(report.states())
        .extracting(it -> it.key() + " " + it.all())
        .containsExactly("planned 1", "held 1");
    assertThat(report.measurements()).hasSize(1);
    var participation = report.participation();
    assertThat(participation.groups())
        .extracting(it -> it.key() + " " + it.exchanges() + " " + it.named() + " " + it.counted())
        .containsExactly(
            "government 1 1 null",
            "civil-society 1 0 12",
            "private-sector 0 0 null",
            "media 0 0 null",
            "academia 0 0 null",
            " 1 1 null");
    assertThat(participation.groups().get(1).uncounted()).isEqualTo(1);
    assertThat(participation.named()).isEqualTo(2);
    assertThat(participation.counted()).isEqualTo(12);
    assertThat(participation.sexes())
        .extracting(it -> it.key() + " " + it.people())
        .containsExactly("female 1", "male 0", "other 0", " 1");
    assertThat(participation.regions().stream().mapToLong(StrategyReport.Share::people).sum())
        .isEqualTo(2);
    assertThat(participation.regions().getLast().people()).isEqualTo(1);
    assertThat(toldByRegionAndSex()).containsOnly("too few people to be told");
  }

  private List<String> toldByRegionAndSex() {
    return documents.of(slug).sections().stream()
        .filter(it -> it.id().equals("participation"))
        .flatMap(it -> it.blocks().stream())
        .filter(ReportDocument.Table.class::isInstance)
        .map(ReportDocument.Table.class::cast)
        .filter(it -> it.heads().size() == 2)
        .flatMap(it -> it.rows().stream())
        .map(it -> it.cells().get(1).text())
        .toList();
  }

  private long strategy() {
    return strategies.add(
        new StrategyDraft(
            slug,
            text("Strategy of " + slug),
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            LocalizedText.EMPTY,
            "",
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false),
        OFFICER);
  }

  private long exchange(long strategy, ExchangeState state, boolean sample) {
    var draft =
        new ExchangeDraft(
            strategy,
            text("Exchange " + state),
            LocalizedText.EMPTY,
            null,
            null,
            LocalizedText.EMPTY,
            "",
            LocalizedText.EMPTY,
            null,
            List.of("workshop"),
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false,
            List.of("TN"),
            List.of(),
            "",
            sample);
    return exchanges.add(draft, state, OFFICER);
  }

  private long person(@Nullable String group, @Nullable String country, Sex sex, Marks marks) {
    var profile = Profile.EMPTY.in(group, country).marked(marks);
    return people
        .add(
            OFFICER,
            new PersonDetails(
                "Sample " + UUID.randomUUID(), List.of(), sex, List.of(), "", "", profile))
        .value();
  }

  private void attend(long exchange, long person, ParticipantState state) {
    exchanges.include(exchange, person, null, "", OFFICER);
    long participant =
        exchanges.byId(exchange, OFFICER).participants().stream()
            .filter(it -> it.personId() == person)
            .findFirst()
            .orElseThrow()
            .id();
    exchanges.mark(exchange, participant, state, OFFICER);
  }

  private void count(long exchange, String group, @Nullable Integer count, boolean planned) {
    exchanges.count(
        exchange, new ExchangeView.Count(0, text("A category"), group, count, planned), OFFICER);
  }

  private void measure(long exchange, boolean sample) {
    results.add(
        new MeasurementDraft(
            exchange,
            ResultLevel.OUTCOME,
            "new-knowledge",
            text("A finding"),
            text("What was found"),
            null,
            "",
            null,
            null,
            null,
            sample),
        OFFICER);
  }
}
