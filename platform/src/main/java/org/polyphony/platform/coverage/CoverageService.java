package org.polyphony.platform.coverage;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.Catalogue;
import org.polyphony.platform.stakeholders.Catalogues;
import org.polyphony.platform.stakeholders.Population;
import org.polyphony.platform.stakeholders.Population.Engaged;
import org.polyphony.platform.stakeholders.Population.Part;
import org.polyphony.platform.stakeholders.Population.Tally;
import org.polyphony.platform.stakeholders.Registry;
import org.polyphony.platform.stakeholders.Term;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class CoverageService implements Coverage {

  /** The letter of the voice of civil society, whatever the group is called. */
  private static final String CIVIL_SOCIETY = "c";

  private static final int FETCHED = 200;

  private final Engagement engagement;
  private final Population population;
  private final Regions regions;
  private final Catalogues catalogues;
  private final Invitations invitations;
  private final AuditTrail audit;

  CoverageService(
      Engagement engagement,
      Population population,
      Regions regions,
      Catalogues catalogues,
      Invitations invitations,
      AuditTrail audit) {
    this.engagement = engagement;
    this.population = population;
    this.regions = regions;
    this.catalogues = catalogues;
    this.invitations = invitations;
    this.audit = audit;
  }

  @Override
  public Picture picture(Actor actor, CoverageFilter filter) {
    actor.require(Permissions.READ);
    return picture(filter, population.tally(actor, engagement.of(actor, filter), filter.samples()));
  }

  @Override
  public Slice<Registry.Row> records(
      Actor actor,
      CoverageFilter filter,
      String row,
      String group,
      @Nullable Boolean engaged,
      PageRequest page) {
    actor.require(Permissions.READ);
    Engaged who = engagement.of(actor, filter);
    return population.list(actor, who, filter.samples(), part(filter, row, group, engaged), page);
  }

  @Override
  @Transactional
  public void export(
      Actor actor,
      CoverageFilter filter,
      String row,
      String group,
      @Nullable Boolean engaged,
      Consumer<Registry.Row> sink) {
    actor.require(Permissions.EXPORT);
    Engaged who = engagement.of(actor, filter);
    Part part = part(filter, row, group, engaged);
    int page = 1;
    List<Registry.Row> rows;
    do {
      var request = new PageRequest(page++, FETCHED, "", false);
      rows = population.list(actor, who, filter.samples(), part, request).rows();
      for (var it : rows) {
        if (it.confidential()) {
          audit.write(actor, it.subject(), "exported", List.of());
        }
        sink.accept(it);
      }
    } while (rows.size() == FETCHED);
  }

  @Override
  public List<Proposal> invite(Actor actor, CoverageFilter filter) {
    actor.require(Permissions.READ);
    Engaged who = engagement.of(actor, filter);
    var picture = picture(filter, population.tally(actor, who, filter.samples()));
    return invitations.of(actor, filter, who, picture, row -> part(filter, row, "", true));
  }

  @Override
  public List<String> rows(CoverageFilter filter) {
    return regions.rows(filter.electoral());
  }

  private Picture picture(CoverageFilter filter, List<Tally> tallies) {
    boolean electoral = filter.electoral();
    var groups = catalogues.terms(Catalogue.GROUP).stream().map(Term::key).toList();
    return new Picture(
        Matrix.of(tallies, regions.rows(electoral), groups, it -> regions.of(it, electoral)),
        Balance.of(
            tallies,
            it -> regions.in(it, "ldc"),
            it -> regions.in(it, "sids"),
            it -> CIVIL_SOCIETY.equals(catalogues.voice(it))));
  }

  private Part part(CoverageFilter filter, String row, String group, @Nullable Boolean engaged) {
    return new Part(
        row.isEmpty() ? null : regions.countries(row, filter.electoral()),
        row.equals(Matrix.NONE),
        group,
        engaged);
  }
}
