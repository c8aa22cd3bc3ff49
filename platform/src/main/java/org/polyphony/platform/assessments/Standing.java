package org.polyphony.platform.assessments;

import org.polyphony.platform.stakeholders.Registry;

/**
 * The newest assessment of a stakeholder.
 *
 * @param assessment what was judged
 * @param of whom
 */
public record Standing(Assessment assessment, Registry.Row of) {}
