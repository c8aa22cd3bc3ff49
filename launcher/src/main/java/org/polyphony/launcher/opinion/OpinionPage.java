package org.polyphony.launcher.opinion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.opinion.CommonGround;
import org.polyphony.algorithms.opinion.CommonGround.AskedGroup;
import org.polyphony.algorithms.opinion.CommonGround.GroundStatement;
import org.polyphony.algorithms.opinion.CommonGround.Verdict;
import org.polyphony.algorithms.opinion.CommonGround.Voice;
import org.polyphony.algorithms.opinion.Interval;
import org.polyphony.algorithms.opinion.OpinionMap;
import org.polyphony.algorithms.opinion.OpinionMap.MappedStatement;
import org.polyphony.algorithms.opinion.OpinionMap.OpinionGroup;
import org.polyphony.algorithms.opinion.RepresentativeStatement;

/**
 * One self-contained page in six languages, without script, to be shown to those who voted. Nothing
 * in it is about fewer people than the minimum of the {@link CommonGround}.
 */
final class OpinionPage {

  private final OpinionMap map;
  private final CommonGround ground;
  private final PageWords words = new PageWords();
  private final Map<String, String> textById = new HashMap<>();
  private final Map<String, GroundStatement> groundById = new HashMap<>();
  private final List<String> groupIds;

  OpinionPage(OpinionMap map, CommonGround ground) {
    this.map = map;
    this.ground = ground;
    for (MappedStatement one : map.statements()) {
      String text = one.statement().text();
      textById.put(one.statement().id(), text.isEmpty() ? one.statement().id() : text);
    }
    ground.statements().forEach(s -> groundById.put(s.statement(), s));
    this.groupIds = map.groups().stream().map(OpinionGroup::id).toList();
  }

  String html(String language) {
    return "<!doctype html>\n<html lang=\""
        + language
        + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>"
        + Html.escaped(words.in(language, "title"))
        + "</title><style>"
        + PageStyle.CSS
        + "</style></head><body>"
        + choice(language)
        + "<main><h1>"
        + words.everywhere("title")
        + "</h1>"
        + summary()
        + drawing()
        + groups()
        + shared()
        + divided()
        + asked()
        + method()
        + "</main></body></html>\n";
  }

  private String choice(String chosen) {
    StringBuilder inputs = new StringBuilder();
    StringBuilder labels = new StringBuilder();
    for (String language : PageWords.LANGUAGES) {
      inputs.append(
          "<input type=\"radio\" name=\"language\" class=\"choice\" id=\"l-%s\"%s>"
              .formatted(language, language.equals(chosen) ? " checked" : ""));
      labels.append(
          "<label for=\"l-%s\" lang=\"%s\">%s</label>"
              .formatted(language, language, words.in(language, "name")));
    }
    return inputs + "<nav>" + labels + "</nav>";
  }

  private String summary() {
    long votes = map.participants().stream().mapToLong(OpinionMap.MappedParticipant::votes).sum();
    return "<dl>"
        + figure("people", map.participants().size())
        + figure("statements", map.statements().size())
        + figure("votes", votes)
        + figure("groups", map.k())
        + "</dl>";
  }

  private String figure(String key, long value) {
    return "<div><dt>" + words.everywhere(key) + "</dt><dd>" + value + "</dd></div>";
  }

  private String drawing() {
    return "<h2 id=\"map\">"
        + words.everywhere("map")
        + "</h2>"
        + new MapDrawing(map, ground.minimum()).svg("map")
        + "<p>"
        + words.everywhere("map.read", ground.minimum())
        + " "
        + words.everywhere("small.drawn", ground.minimum())
        + "</p>";
  }

  private String groups() {
    StringBuilder out = new StringBuilder("<h2>" + words.everywhere("groups") + "</h2>");
    for (int g = 0; g < map.groups().size(); g++) {
      OpinionGroup group = map.groups().get(g);
      if (group.size() >= ground.minimum()) {
        out.append(group(g, group));
      }
    }
    return out.toString();
  }

  private String group(int at, OpinionGroup group) {
    StringBuilder out = new StringBuilder();
    out.append(
        "<section><h3><span class=\"badge\" style=\"background:%s\">%s</span> %s %s · %s %d</h3>"
            .formatted(
                MapDrawing.colour(at),
                MapDrawing.letter(at),
                words.everywhere("group"),
                MapDrawing.letter(at),
                words.everywhere("people"),
                group.size()));
    out.append("<p>").append(words.everywhere("represents")).append("</p><table>");
    out.append(header("statement", "verdict", "interval"));
    for (RepresentativeStatement one : group.representative()) {
      boolean agrees = one.direction() == RepresentativeStatement.Direction.AGREE;
      out.append("<tr><td>").append(text(one.statement())).append("</td><td>");
      out.append(words.everywhere(agrees ? "agrees" : "disagrees")).append("</td><td>");
      out.append(interval(interval(group.id(), one.statement(), agrees))).append("</td></tr>");
    }
    return out.append("</table></section>").toString();
  }

  private @Nullable Interval interval(String group, String statement, boolean agrees) {
    GroundStatement found = groundById.get(statement);
    for (int g = 0; found != null && g < ground.groups().size(); g++) {
      AskedGroup asked = ground.groups().get(g);
      if (asked.attribute().equals(CommonGround.OPINION) && asked.names().equals(List.of(group))) {
        Voice voice = found.voices().get(g);
        return agrees ? voice.agree() : voice.disagree();
      }
    }
    return null;
  }

  private String shared() {
    List<GroundStatement> all = new ArrayList<>();
    for (GroundStatement one : ground.statements()) {
      if (one.verdict() == Verdict.SHARED_AGREE || one.verdict() == Verdict.SHARED_DISAGREE) {
        all.add(one);
      }
    }
    all.sort(java.util.Comparator.comparingDouble(GroundStatement::weakest).reversed());
    return part("shared", Html.percent(ground.threshold()), all);
  }

  private String divided() {
    return part(
        "divided",
        0,
        ground.statements().stream().filter(s -> s.verdict() == Verdict.DIVIDED).toList());
  }

  private String part(String key, long value, List<GroundStatement> all) {
    StringBuilder out = new StringBuilder();
    out.append("<h2>").append(words.everywhere(key)).append("</h2><p>");
    out.append(words.everywhere(key + ".read", value)).append("</p>");
    if (all.isEmpty()) {
      return out.append("<p>").append(words.everywhere(key + ".none")).append("</p>").toString();
    }
    for (GroundStatement one : all) {
      out.append("<section><h3>").append(text(one.statement())).append("</h3><table>");
      out.append(header("group", "verdict", "interval"));
      for (int g = 0; g < one.voices().size(); g++) {
        out.append(voice(ground.groups().get(g), one.voices().get(g)));
      }
      out.append("</table></section>");
    }
    return out.toString();
  }

  private String voice(AskedGroup group, Voice voice) {
    String stance =
        switch (voice.stance()) {
          case AGREE -> "agrees";
          case DISAGREE -> "disagrees";
          case OPEN -> "undecided";
        };
    boolean against = voice.stance() == CommonGround.Stance.DISAGREE;
    return "<tr><th scope=\"row\">"
        + name(group)
        + "</th><td>"
        + words.everywhere(stance)
        + "</td><td>"
        + interval(against ? voice.disagree() : voice.agree())
        + "</td></tr>";
  }

  private String name(AskedGroup group) {
    if (!group.attribute().equals(CommonGround.OPINION)) {
      return "<bdi>" + Html.escaped(String.join(" + ", group.names())) + "</bdi>";
    }
    List<String> letters =
        group.names().stream().map(id -> MapDrawing.letter(groupIds.indexOf(id))).toList();
    return words.everywhere("group") + " " + String.join(" + ", letters);
  }

  private String interval(@Nullable Interval interval) {
    if (interval == null) {
      return words.everywhere("withheld");
    }
    long low = Html.percent(interval.low());
    long high = Html.percent(interval.high());
    return ("<svg viewBox=\"0 0 104 10\" class=\"bar\" aria-hidden=\"true\"><path d=\"M2 5h100M52 1v8\"/>"
            + "<rect x=\"%d\" y=\"2\" width=\"%d\" height=\"6\" rx=\"2\"/></svg> <bdi class=\"n\">%d–%d %%</bdi>")
        .formatted(2 + low, Math.max(1, high - low), low, high);
  }

  private String asked() {
    StringBuilder out = new StringBuilder();
    out.append("<h2>").append(words.everywhere("asked")).append("</h2><ul>");
    for (AskedGroup group : ground.groups()) {
      out.append("<li>").append(name(group)).append(" · ").append(words.everywhere("people"));
      out.append(' ').append(group.size()).append("</li>");
    }
    out.append("</ul>");
    if (!ground.tooSmall().isEmpty()) {
      out.append("<h3>").append(words.everywhere("small")).append("</h3><ul>");
      for (CommonGround.SmallGroup small : ground.tooSmall()) {
        AskedGroup named = new AskedGroup(small.attribute(), List.of(small.name()), 0, false);
        out.append("<li>").append(name(named)).append("</li>");
      }
      out.append("</ul><p>").append(words.everywhere("small.read", ground.minimum()));
      out.append("</p>");
    }
    return out.toString();
  }

  private String method() {
    StringBuilder out = new StringBuilder();
    out.append("<h2>").append(words.everywhere("method")).append("</h2><p>");
    boolean robust = map.mode() == org.polyphony.algorithms.opinion.OpinionOptions.Mode.ROBUST;
    out.append(words.everywhere(robust ? "method.robust" : "method.reference")).append("</p>");
    if (map.stability() != null) {
      double agreement = Math.round(100 * map.stability().meanAgreement()) / 100.0;
      out.append("<p>").append(words.everywhere("steady", agreement)).append("</p>");
    }
    return out.append("<p>").append(words.everywhere("limits")).append("</p>").toString();
  }

  private String header(String... keys) {
    StringBuilder out = new StringBuilder("<tr>");
    for (String key : keys) {
      out.append("<th scope=\"col\">").append(words.everywhere(key)).append("</th>");
    }
    return out.append("</tr>").toString();
  }

  private String text(String statement) {
    return "<bdi class=\"said\">"
        + Html.escaped(textById.getOrDefault(statement, statement))
        + "</bdi>";
  }
}
