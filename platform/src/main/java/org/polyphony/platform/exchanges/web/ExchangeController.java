package org.polyphony.platform.exchanges.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.polyphony.platform.exchanges.ExchangeFilter;
import org.polyphony.platform.exchanges.ExchangePermissions;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.ListQuery;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Exchanges for everybody: list, calendar, feeds, and the page of each. */
@Controller
class ExchangeController {

  /** As many as one request to the façade gives. */
  private static final int PIECE = 200;

  private static final int NEWEST = 50;

  private final Exchanges exchanges;
  private final ExchangeLists lists;
  private final Months months;
  private final ExchangePages pages;
  private final Feeds feeds;

  ExchangeController(
      Exchanges exchanges, ExchangeLists lists, Months months, ExchangePages pages, Feeds feeds) {
    this.exchanges = exchanges;
    this.lists = lists;
    this.months = months;
    this.pages = pages;
    this.feeds = feeds;
  }

  @GetMapping("/exchanges")
  String list(ListQuery query, Actor actor, Model model) {
    model.addAttribute(
        "page",
        query.get("view").equals("month")
            ? lists.month(query, months.month(query, actor), actor)
            : lists.list(query, false, actor));
    return "exchanges/list";
  }

  /** For whom the list of the back office is. */
  @GetMapping({"/manage/exchanges.csv", "/manage/exchanges.xlsx"})
  void manageTable(ListQuery query, Actor actor, Download file) {
    actor.require(ExchangePermissions.PEOPLE);
    table(query, actor, file);
  }

  @GetMapping({"/exchanges.csv", "/exchanges.xlsx"})
  void table(ListQuery query, Actor actor, Download file) {
    var filter = ExchangeLists.filter(query, query.get("year"));
    var found = all(filter, query.page(PIECE), actor);
    file.send("exchanges", feeds.head(), sink -> found.forEach(it -> sink.accept(feeds.cells(it))));
  }

  @GetMapping("/exchanges.ics")
  ResponseEntity<byte[]> calendar(ListQuery query, Actor actor) {
    var filter = ExchangeLists.filter(query, query.get("year"));
    return calendar(all(filter, PageRequest.first(PIECE), actor), "exchanges.ics");
  }

  @GetMapping("/exchanges.atom")
  ResponseEntity<byte[]> atom(Actor actor) {
    var newest = new PageRequest(1, NEWEST, "moved", true);
    String text = feeds.atom(exchanges.list(ExchangeFilter.all(), newest, actor).rows());
    return ResponseEntity.ok()
        .contentType(new MediaType("application", "atom+xml", StandardCharsets.UTF_8))
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/exchanges/" + Paths.ID)
  String show(@PathVariable long id, Actor actor, Model model) {
    model.addAttribute("page", pages.page(exchanges.byId(id, actor), false, actor));
    return "exchanges/show";
  }

  @GetMapping("/exchanges/" + Paths.ID + ".ics")
  ResponseEntity<byte[]> calendar(@PathVariable long id, Actor actor) {
    return calendar(List.of(exchanges.byId(id, actor)), "exchange-" + id + ".ics");
  }

  private List<ExchangeView> all(ExchangeFilter filter, PageRequest order, Actor actor) {
    var all = new ArrayList<ExchangeView>();
    Slice<ExchangeView> piece;
    int page = 1;
    do {
      var request = new PageRequest(page, PIECE, order.sort(), order.descending());
      piece = exchanges.list(filter, request, actor);
      all.addAll(piece.rows());
      page++;
    } while (page <= piece.pages());
    return all;
  }

  private ResponseEntity<byte[]> calendar(List<ExchangeView> found, String name) {
    String text = feeds.calendar(found);
    return file(text, new MediaType("text", "calendar", StandardCharsets.UTF_8), name);
  }

  private static ResponseEntity<byte[]> file(String text, MediaType type, String name) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_LANGUAGE, Reader.language().htmlTag())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(text.getBytes(StandardCharsets.UTF_8));
  }
}
