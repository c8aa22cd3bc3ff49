/** Polyphony: stakeholder outreach as knowledge exchange, as a modular monolith. */
@NullMarked
package org.polyphony.platform;

import org.jspecify.annotations.NullMarked;
