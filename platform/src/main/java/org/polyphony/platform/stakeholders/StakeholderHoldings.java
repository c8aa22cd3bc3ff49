package org.polyphony.platform.stakeholders;

import java.util.List;
import org.springframework.stereotype.Component;

/** What this module itself keeps by the number of a stakeholder. */
@Component
class StakeholderHoldings implements Holdings {

  @Override
  public List<Holding> holdings() {
    return List.of(
        Holding.moving("stakeholders_affiliation", "person_id", "id"),
        Holding.moving("stakeholders_affiliation", "organisation_id", "id"),
        Holding.moving("stakeholders_role", "stakeholder_id", "id"),
        // The record itself, of which each side keeps its own.
        Holding.staying("stakeholders_organisation", "id"),
        Holding.staying("stakeholders_person", "id"),
        Holding.staying("stakeholders_name", "stakeholder_id"),
        Holding.staying("stakeholders_match_key", "stakeholder_id"),
        // Who may see one confidential record has not been allowed to see the other.
        Holding.staying("stakeholders_reader", "stakeholder_id"),
        // What an import did, it did to that record; taking it back must not touch the survivor.
        Holding.staying("stakeholders_import_row", "stakeholder_id"),
        Holding.staying("stakeholders_edit_target", "stakeholder_id"),
        // Found anew at the next sweep.
        Holding.staying("stakeholders_pair", "one_id"),
        Holding.staying("stakeholders_pair", "other_id"),
        Holding.staying("stakeholders_merge", "survivor_id"),
        Holding.staying("stakeholders_merge", "merged_id"));
  }
}
