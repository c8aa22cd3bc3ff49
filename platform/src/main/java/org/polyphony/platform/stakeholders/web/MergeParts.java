package org.polyphony.platform.stakeholders.web;

import java.util.List;
import org.polyphony.platform.i18n.Formats;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.stakeholders.HappeningSource;
import org.polyphony.platform.stakeholders.Mention;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.stakeholders.RecordParts;
import org.polyphony.platform.stakeholders.duplicates.Merge;
import org.polyphony.platform.stakeholders.duplicates.Merges;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was merged into a record, and the way to its duplicates. */
@Component
@Order(90)
class MergeParts implements RecordParts {

  private final Merges merges;

  MergeParts(Merges merges) {
    this.merges = merges;
  }

  @Override
  public List<Part> of(Actor actor, Mention stakeholder) {
    if (!actor.may(Permissions.EDIT) || stakeholder.removed()) {
      return List.of();
    }
    return List.of(
        new Part(
            "stakeholders.merge.find",
            merges.into(actor, stakeholder.id()).stream().map(MergeParts::line).toList(),
            "stakeholders.merge.none",
            List.of(
                new HappeningSource.Action(
                    "stakeholders.merge.look", MergeController.PATH + "/of/" + stakeholder.id()))));
  }

  private static Line line(Merge merge) {
    return new Line(
        Formats.moment(merge.at()),
        merge.names().merged(),
        MergeController.PATH + "/" + merge.id(),
        merge.actor(),
        null);
  }
}
