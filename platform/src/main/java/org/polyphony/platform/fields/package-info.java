/**
 * Own fields: what an organization wants to know of its records beyond what the product asks. Says
 * which fields there are, who may see them and how a value is written; owns {@code fields_*}.
 *
 * <p>The values lie with the records, under the field's key: a module that carries own fields says
 * through {@link org.polyphony.platform.fields.FieldUse} whether a field is in use.
 */
@ApplicationModule(
    displayName = "Own fields",
    allowedDependencies = {"shared", "i18n", "audit", "ui", "identity", "operations"})
@NullMarked
package org.polyphony.platform.fields;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
