package org.polyphony.launcher.opinion;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.polyphony.algorithms.opinion.CommonGround.GroundStatement;
import org.polyphony.algorithms.opinion.CommonGround.Verdict;
import org.polyphony.algorithms.opinion.OpinionMap;
import org.polyphony.algorithms.opinion.OpinionMap.MappedStatement;
import org.polyphony.algorithms.opinion.OpinionMap.OpinionGroup;
import org.polyphony.algorithms.opinion.RepresentativeStatement;

/** The result in a few lines for a person at a terminal. */
final class OpinionText {

  private final OpinionResult result;
  private final OpinionMap map;
  private final Map<String, String> textById = new HashMap<>();
  private final StringBuilder out = new StringBuilder();

  OpinionText(OpinionResult result) {
    this.result = result;
    this.map = result.map();
    for (MappedStatement one : map.statements()) {
      textById.put(one.statement().id(), one.statement().text());
    }
  }

  String text() {
    line(
        "%d people, %d statements, %d groups (silhouette %.2f, %s method)",
        map.participants().size(),
        map.statements().size(),
        map.k(),
        map.silhouette(),
        map.mode().name().toLowerCase(Locale.ROOT));
    for (OpinionGroup group : map.groups()) {
      line("");
      line("Group %s, %d people", group.id(), group.size());
      for (RepresentativeStatement one : group.representative()) {
        line(
            "  %-8s %3d of %3d  %s",
            one.direction().name().toLowerCase(Locale.ROOT),
            one.successes(),
            one.trials(),
            titled(one.statement()));
      }
    }
    line("");
    line("Most people agree");
    map.consensus().agree().forEach(s -> majority(s.successes(), s.trials(), s.statement()));
    line("Most people disagree");
    map.consensus().disagree().forEach(s -> majority(s.successes(), s.trials(), s.statement()));
    ground();
    watched();
    map.notes().forEach(note -> line("Note: %s", note));
    return out.toString();
  }

  private void ground() {
    line("");
    line("Shared by every group (lower bound in the weakest)");
    for (GroundStatement one : result.ground().statements()) {
      if (one.verdict() == Verdict.SHARED_AGREE || one.verdict() == Verdict.SHARED_DISAGREE) {
        line(
            "  %-8s %3.0f %%  %s",
            one.verdict() == Verdict.SHARED_AGREE ? "agree" : "disagree",
            100 * one.weakest(),
            titled(one.statement()));
      }
    }
    result
        .ground()
        .tooSmall()
        .forEach(s -> line("  Too small to be asked: %s %s", s.attribute(), s.name()));
  }

  private void watched() {
    result
        .duplicates()
        .forEach(d ->
            line(
                "May say the same: %s | %s (%d of %d voted the same)",
                titled(d.first()), titled(d.second()), d.sameVote(), d.votedBoth()));
    result
        .coordinated()
        .forEach(c -> line("May vote in concert: %s", String.join(", ", c.participants())));
    result
        .routing()
        .forEach(r ->
            line(
                "Asking by %s, %d votes: error of shares %.4f, of differences %.4f; groups %.2f",
                r.policy().name().toLowerCase(Locale.ROOT),
                r.votes(),
                r.shareError(),
                r.divideError(),
                r.groupAgreement()));
  }

  private void majority(int successes, int trials, String id) {
    line("  %3d of %3d  %s", successes, trials, titled(id));
  }

  private String titled(String id) {
    String text = textById.getOrDefault(id, "").replaceAll("\\s+", " ");
    return id + (text.isEmpty() ? "" : " " + text);
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
