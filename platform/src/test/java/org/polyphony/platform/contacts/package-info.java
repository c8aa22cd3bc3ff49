/** Tests of contact points and ties. */
@NullMarked
package org.polyphony.platform.contacts;

import org.jspecify.annotations.NullMarked;
