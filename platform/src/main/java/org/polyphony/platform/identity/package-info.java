/**
 * Accounts, roles, sign-in, sessions and tokens: who somebody is and what they may do. Owns {@code
 * identity_*}.
 *
 * <p>Other modules see a person only as a {@link org.polyphony.platform.shared.Actor}; which roles
 * hold a permission is said by the module that asks for it ({@link
 * org.polyphony.platform.identity.PermissionSource}).
 */
@ApplicationModule(
    displayName = "Identity",
    allowedDependencies = {"shared", "i18n", "audit", "ui", "operations"})
@NullMarked
package org.polyphony.platform.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
