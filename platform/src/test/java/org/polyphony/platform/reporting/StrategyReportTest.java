package org.polyphony.platform.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.results.ResultLevel;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.strategy.Catalogue;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The figures of the shipped strategy, against counts made by hand from its data files. */
@WithStrategy
class StrategyReportTest {

  private static final String SLUG = "stakeholder-outreach-strategy";

  @Autowired StrategyReports reports;
  @Autowired ReportDocuments documents;
  @Autowired Chains chains;
  @Autowired Catalogue catalogue;
  @Autowired MockMvc server;

  @Test
  void countsExchangesAsTheDataFilesHaveThem() {
    StrategyReport report = reports.of(SLUG);
    assertThat(pairs(report.states()))
        .isEqualTo(
            Map.of(
                "waiting-for-funds",
                "0+13",
                "confirmed",
                "0+1",
                "under-way",
                "4+0",
                "held",
                "10+0"));
    assertThat(pairs(report.instruments()))
        .isEqualTo(
            Map.of(
                "conference", "4+0",
                "workshop", "2+0",
                "expert-visit", "2+0",
                "multi-stakeholder-dialogue", "5+0",
                "community-of-practice", "0+11",
                "technical-deep-dive", "0+2",
                "twinning", "0+1",
                "knowledge-fair", "0+1",
                "", "3+0"));
    assertThat(pairs(report.countries()))
        .isEqualTo(Map.of("MU", "1+0", "VN", "1+0", "MA", "1+0", "", "11+14"));
    assertThat(report.areas()).hasSize(12);
    assertThat(pairs(report.areas()))
        .containsEntry("cultural-creative-sectors", "5+2")
        .containsEntry("civil-society-partnering", "4+1")
        .containsEntry("media-diversity", "0+1")
        .containsEntry("", "3+0");
  }

  @Test
  void countsMandatesResultsAndGaps() {
    StrategyReport report = reports.of(SLUG);
    assertThat(report.requests())
        .extracting(it -> it.mandate().code() + " " + it.exchanges())
        .containsExactly("6.CP 12 27", "11.IGC 5 0", "12.IGC 11 0");
    assertThat(report.answered()).isEqualTo(3);
    assertThat(report.measurements(ResultLevel.OUTPUT)).hasSize(5);
    assertThat(report.measurements(ResultLevel.OUTCOME)).hasSize(5);
    assertThat(report.measurements(ResultLevel.GOAL)).isEmpty();
    for (Chain.Fill fill : report.chain().fills()) {
      assertThat(fill.filled() + fill.notDue() + fill.gaps())
          .as(fill.step())
          .isEqualTo(report.chain().threads().size());
    }
  }

  @Test
  void keepsWhatIsNotRecordedApartFromZero() {
    var participation = reports.of(SLUG).participation();
    assertThat(participation.happened()).isEqualTo(14);
    assertThat(participation.known()).isEqualTo(9);
    assertThat(participation.named()).isNull();
    assertThat(participation.counted()).isNull();
    assertThat(participation.groups())
        .extracting(it -> it.key() + " " + it.exchanges() + " " + it.uncounted())
        .containsExactly(
            "government 8 9",
            "civil-society 7 7",
            "private-sector 0 0",
            "media 0 0",
            "academia 0 0",
            " 3 4");
    assertThat(participation.sexes()).allMatch(it -> it.people() == null);
    assertThat(participation.regions()).allMatch(it -> it.people() == null).hasSize(6);
  }

  @Test
  void figuresEqualThoseOfThePages() throws Exception {
    StrategyReport report = reports.of(SLUG);
    for (StrategyReport.Tally tally : report.instruments()) {
      if (!tally.key().isEmpty()) {
        assertThat(rows("?instrument=" + tally.key())).as(tally.key()).isEqualTo(tally.all());
        assertThat(computed(report, "exchanges-by-instrument"))
            .containsEntry(title(tally.key()), tally.all());
      }
    }
    for (StrategyReport.Tally tally : report.countries()) {
      if (!tally.key().isEmpty()) {
        assertThat(rows("?country=" + tally.key())).as(tally.key()).isEqualTo(tally.all());
      }
    }
    for (StrategyReport.Tally tally : report.areas()) {
      if (!tally.key().isEmpty()) {
        assertThat(rows("?area=" + tally.key())).as(tally.key()).isEqualTo(tally.all());
      }
    }
    assertThat(rows("")).isEqualTo(report.chain().threads().size());
    assertThat(computed(report, "requests-answered")).containsEntry("", report.answered());
    assertThat(computed(report, "areas-with-exchange-held"))
        .containsEntry(
            "", report.areas().stream().filter(it -> !it.key().isEmpty() && it.held() > 0).count());
    assertThat(computed(report, "measurements-with-evidence"))
        .containsEntry(
            "",
            report.measurements().stream()
                .filter(it -> !it.measurement().evidence().isEmpty())
                .count());
  }

  /** Rows of the table on the chain's page. */
  private long rows(String query) throws Exception {
    String page = get("/strategies/" + SLUG + "/chain" + query, 200);
    int table = page.indexOf("<tbody");
    return page.substring(table, page.indexOf("</tbody>", table)).split("<tr ", -1).length - 1;
  }

  private String title(String instrument) {
    return Reader.as(Language.EN, () -> catalogue.title(Catalogue.Kind.INSTRUMENT, instrument));
  }

  private static Map<String, Long> computed(StrategyReport report, String computation) {
    var figures = new HashMap<String, Long>();
    report.indicators().stream()
        .filter(it -> it.indicator().draft().computation().equals(computation))
        .flatMap(it -> it.computed().stream())
        .forEach(it -> figures.put(it.part(), it.value()));
    return figures;
  }

  @Test
  void everyFigureOpensTheRecordsBehindIt() throws Exception {
    String page = get("/strategies/" + SLUG + "/report", 200);
    var addresses = new TreeSet<String>();
    for (ReportDocument.Section section : documents.of(SLUG).sections()) {
      for (ReportDocument.Block block : section.blocks()) {
        if (block instanceof ReportDocument.Table table) {
          for (ReportDocument.Row row : table.rows()) {
            assertThat(row.cells()).hasSameSizeAs(table.heads());
            for (ReportDocument.Cell cell : row.cells()) {
              if (cell.kind() == ReportDocument.Kind.NUMBER) {
                assertThat(cell.href()).as(table.caption() + ": " + row).isNotNull();
              }
              if (cell.href() != null) {
                addresses.add(cell.href());
              }
            }
          }
        }
      }
    }
    assertThat(addresses).hasSizeGreaterThan(30);
    for (String address : addresses) {
      if (address.startsWith("#")) {
        assertThat(page).contains("id=\"" + address.substring(1) + "\"");
      } else {
        get(address, 200);
      }
    }
  }

  @Test
  void isTheSameForWhoeverAsks() {
    assertThat(chains.of(SLUG, ChainFilter.ALL, Actor.VISITOR).threads())
        .hasSameSizeAs(reports.of(SLUG).chain().threads());
  }

  @Test
  void anUnknownStrategyIsNotFound() throws Exception {
    for (String form : List.of("", ".docx", ".pdf")) {
      get("/strategies/no-such-strategy/report" + form, 404);
    }
  }

  private String get(String path, int status) throws Exception {
    var response =
        server
            .perform(
                MockMvcRequestBuilders.get(java.net.URI.create(path))
                    .header("Accept-Language", "en"))
            .andReturn()
            .getResponse();
    assertThat(response.getStatus()).as(path).isEqualTo(status);
    return response.getContentAsString();
  }

  private static Map<String, String> pairs(List<StrategyReport.Tally> tallies) {
    var pairs = new HashMap<String, String>();
    tallies.forEach(it -> pairs.put(it.key(), it.held() + "+" + it.coming()));
    return pairs;
  }
}
