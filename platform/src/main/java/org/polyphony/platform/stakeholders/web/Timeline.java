package org.polyphony.platform.stakeholders.web;

import java.util.List;
import org.polyphony.platform.shared.Slice;
import org.polyphony.platform.stakeholders.Happening;
import org.polyphony.platform.stakeholders.HappeningSource;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.ListQuery;

/**
 * Everything that happened with a stakeholder, newest first.
 *
 * @param query what was asked for
 * @param facts what sums it up
 * @param slice the entries of this page
 * @param kinds to filter by
 * @param actions what can be done about the stakeholder
 */
public record Timeline(
    ListQuery query,
    List<Fact> facts,
    Slice<Happening> slice,
    List<Choice> kinds,
    List<HappeningSource.Action> actions) {}
