package org.polyphony.platform.stakeholders.web;

import java.util.List;
import org.polyphony.platform.shared.LocalizedText;

/**
 * One role.
 *
 * @param role its name
 * @param strategy the strategy's name
 * @param purposes what the engagement is for
 * @param note such as the project or the goal
 * @param span from when to when, in words; empty if neither is recorded
 * @param ended whether it is over
 * @param edit where it can be changed
 */
public record RoleRow(
    String role,
    String strategy,
    List<String> purposes,
    LocalizedText note,
    String span,
    boolean ended,
    String edit) {}
