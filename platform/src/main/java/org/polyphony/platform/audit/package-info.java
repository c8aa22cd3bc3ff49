/**
 * The audit trail: who changed which record when, from what to what. Owns {@code audit_entry}.
 *
 * <p>An entry is written in the transaction of its change, so that one is never there without the
 * other.
 */
@ApplicationModule(
    displayName = "Audit trail",
    allowedDependencies = {"shared", "i18n"})
@NullMarked
package org.polyphony.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
