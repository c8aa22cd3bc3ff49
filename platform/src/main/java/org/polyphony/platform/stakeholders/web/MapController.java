package org.polyphony.platform.stakeholders.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.ui.Download;
import org.polyphony.platform.ui.Kit;
import org.polyphony.platform.ui.ListQuery;
import org.polyphony.platform.ui.charts.TileMap;
import org.polyphony.platform.ui.charts.Tiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The registry by countries, under the list's filter. */
@Controller
class MapController {

  static final String PATH = "/manage/stakeholders/map";

  private final Registry registry;
  private final Words words;

  MapController(Registry registry, Words words) {
    this.registry = registry;
    this.words = words;
  }

  @GetMapping(PATH)
  String map(Actor actor, ListQuery query, Model model) {
    actor.require(Permissions.READ);
    var counts = registry.countries(actor, Filters.of(query));
    var rows = rows(query, counts);
    model.addAttribute("page", new MapPage(query, draw(counts, rows), rows));
    return "stakeholders/map";
  }

  @GetMapping({PATH + ".csv", PATH + ".xlsx"})
  void file(Actor actor, ListQuery query, Download file) {
    actor.require(Permissions.EXPORT);
    var counts = registry.countries(actor, Filters.of(query));
    file.send(
        "stakeholders-by-country",
        List.of(
            Texts.text("stakeholders.field.country-code"),
            Texts.text("stakeholders.field.country"),
            Texts.text("stakeholders.map.records")),
        sink ->
            rows(query, counts)
                .forEach(it ->
                    sink.accept(List.of(it.code(), it.name(), String.valueOf(it.records())))));
  }

  /** The most first; those without a country last. */
  private List<MapPage.Row> rows(ListQuery query, Map<String, Long> counts) {
    var list = new ListQuery(Paths.LIST, query.parameters());
    var rows = new ArrayList<MapPage.Row>();
    counts.forEach((code, records) -> {
      boolean none = code.isEmpty();
      String name = none ? Texts.text("ui.not-recorded") : String.valueOf(words.country(code));
      rows.add(new MapPage.Row(code, name, records, list.with("country", none ? "-" : code)));
    });
    rows.sort(
        java.util.Comparator.comparing((MapPage.Row it) -> it.code().isEmpty())
            .thenComparing(MapPage.Row::records, java.util.Comparator.reverseOrder())
            .thenComparing(MapPage.Row::name));
    return rows;
  }

  private static String draw(Map<String, Long> counts, List<MapPage.Row> rows) {
    var tiles =
        rows.stream()
            .filter(it -> Tiles.all().containsKey(it.code()))
            .map(it -> new TileMap.Country(it.code(), it.name(), (double) it.records(), it.path()))
            .toList();
    long all = counts.values().stream().mapToLong(it -> it).sum();
    var frame =
        Kit.frame(
            "registry",
            Texts.text("stakeholders.map.title"),
            Texts.text("stakeholders.map.help", "count", all));
    return TileMap.draw(
            frame,
            Texts.text("stakeholders.field.country"),
            Texts.text("stakeholders.map.records"),
            tiles)
        .svg();
  }
}
