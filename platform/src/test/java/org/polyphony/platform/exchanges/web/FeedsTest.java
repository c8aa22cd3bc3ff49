package org.polyphony.platform.exchanges.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.polyphony.platform.exchanges.Drafts.draft;
import static org.polyphony.platform.exchanges.Someone.MEMBER;
import static org.polyphony.platform.exchanges.Someone.OFFICER;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.exchanges.WithRecords;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What other programs read, read by other people's programs. */
@WithRecords
class FeedsTest {

  @Autowired MockMvc mvc;
  @Autowired Exchanges exchanges;
  private Pages visitor;
  private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void somebody() {
    visitor = Pages.as(mvc, Actor.VISITOR);
  }

  private long add(String title, String start, String end) {
    return exchanges.add(draft(title + " " + word, start, end), ExchangeState.HELD, OFFICER);
  }

  private static Calendar parsed(String ics) throws Exception {
    Calendar calendar = new CalendarBuilder().build(new StringReader(ics));
    assertThat(calendar.validate().hasErrors()).as(calendar.validate().toString()).isFalse();
    return calendar;
  }

  private static String value(VEvent event, String name) {
    return event.getProperty(name).orElseThrow().getValue();
  }

  @Test
  void feedsAnyCalendar() throws Exception {
    long day = add("Day; with, signs \\ and\nlines", "2033-06-15", "2033-06-16");
    add("Month", "2033-06", null);
    add("Undated", null, null);
    exchanges.add(draft("Idea " + word, "2033-06-15", null), ExchangeState.IDEA, OFFICER);
    var answer = visitor.open("/exchanges.ics?q=" + word);
    assertThat(answer.type()).isEqualTo("text/calendar;charset=UTF-8");
    List<VEvent> events = parsed(answer.body()).getComponents("VEVENT");
    assertThat(events).hasSize(2);
    var exact =
        events.stream()
            .filter(it -> value(it, "SUMMARY").startsWith("Day"))
            .findFirst()
            .orElseThrow();
    assertThat(value(exact, "SUMMARY")).isEqualTo("Day; with, signs \\ and\nlines " + word);
    assertThat(value(exact, "UID")).isEqualTo("exchange-" + day + "@exchange.example.org");
    assertThat(value(exact, "DTSTART")).isEqualTo("20330615");
    assertThat(value(exact, "DTEND")).isEqualTo("20330617");
    assertThat(value(exact, "SEQUENCE")).isEqualTo("" + exchanges.byId(day, OFFICER).version());
    assertThat(value(exact, "DESCRIPTION")).doesNotContain("exact day");
    var month =
        events.stream()
            .filter(it -> value(it, "SUMMARY").startsWith("Month"))
            .findFirst()
            .orElseThrow();
    assertThat(value(month, "DTSTART")).isEqualTo("20330601");
    assertThat(value(month, "DTEND")).isEqualTo("20330701");
    assertThat(value(month, "DESCRIPTION")).contains("The exact day is not recorded: June 2033");
  }

  @Test
  void foldsLinesAtSeventyFiveOctets() throws Exception {
    long id = add("مبادرة طويلة جداً 🎭 " + "长标题".repeat(40), "2034", null);
    String ics = visitor.in(Language.AR).open("/exchanges/" + id + ".ics").body();
    for (String line : ics.split("\r\n")) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
      assertThat(line).doesNotContain("\n", "\r", "\ufffd");
    }
    assertThat(ics).endsWith("END:VCALENDAR\r\n");
    List<VEvent> events = parsed(ics).getComponents("VEVENT");
    assertThat(value(events.getFirst(), "SUMMARY")).contains("🎭", "长标题长标题").endsWith(word);
  }

  @Test
  void theShippedCalendarIsValidInEveryLanguage() throws Exception {
    for (Language each : Language.values()) {
      assertThat(parsed(visitor.in(each).open("/exchanges.ics").body()).getComponents("VEVENT"))
          .hasSizeGreaterThan(5);
    }
  }

  @Test
  void feedsReadersWithTheNewestMovesFirst() throws Exception {
    long older = add("Older <b>&\u0007", "2017", null);
    long newer = add("Newer", "2018", null);
    exchanges.move(older, ExchangeState.REPORTED, "secret " + word, OFFICER);
    var answer = visitor.open("/exchanges.atom");
    assertThat(answer.type()).isEqualTo("application/atom+xml;charset=UTF-8");
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    var feed =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    var ids = feed.getElementsByTagName("id");
    assertThat(ids.item(0).getTextContent()).isEqualTo("tag:exchange.example.org,2019:exchanges");
    assertThat(ids.item(1).getTextContent()).endsWith("exchange:" + older);
    assertThat(ids.item(2).getTextContent()).endsWith("exchange:" + newer);
    assertThat(answer.body()).doesNotContain("secret " + word, "Idea");
  }

  @Test
  void exportsWithoutFormulas() {
    for (String evil : List.of("=1+1", "+1", "-1", "@x", " =1+1")) {
      add(evil, "2035", null);
    }
    add("Quoted \"x\", y", "2035-02-03", null);
    var answer = visitor.open("/exchanges.csv?sort=title&q=" + word);
    assertThat(answer.type()).isEqualTo("text/csv;charset=UTF-8");
    assertThat(answer.body())
        .startsWith("\ufeffNumber,Title,")
        .contains(
            ",'=1+1 " + word + ",",
            ",'+1 ",
            ",'-1 ",
            ",'@x ",
            "\"Quoted \"\"x\"\", y " + word + "\"");
    assertThat(answer.body().lines()).hasSize(7);
  }

  @Test
  void theBackOfficesListAsAFileIsForThoseWhoSeeTheList() {
    var member = Pages.as(mvc, MEMBER);
    for (String list : List.of("/manage/exchanges", "/manage/exchanges.csv")) {
      assertThat(member.open(list).status()).as(list).isBetween(403, 404);
    }
    long idea =
        exchanges.add(draft("Only an idea " + word, null, null), ExchangeState.IDEA, OFFICER);
    String query = "?q=" + word;
    var officer = Pages.as(mvc, OFFICER);
    assertThat(officer.open("/manage/exchanges" + query).body()).contains("Only an idea " + word);
    assertThat(officer.open("/manage/exchanges.csv" + query).body())
        .contains(idea + ",Only an idea " + word);
    assertThat(visitor.open("/exchanges.csv" + query).body()).doesNotContain("Only an idea");
  }

  @Test
  void drawsTheMonth() {
    add("Exact", "2036-02-28", "2036-03-01");
    add("Known to the month", "2036-02", null);
    add("All of it", "2036-01-01", "2036-12-31");
    String body = visitor.open("/exchanges?view=month&month=2036-02&q=" + word).body();
    assertThat(body)
        .contains("February 2036", "29 February 2036", "Without an exact day", "All month");
    assertThat(body.split("Exact " + word, -1)).hasSize(3);
    assertThat(visitor.open("/exchanges?view=month&month=2036-13").status()).isEqualTo(200);
    assertThat(visitor.open("/exchanges?view=month&month=x").status()).isEqualTo(200);
  }
}
