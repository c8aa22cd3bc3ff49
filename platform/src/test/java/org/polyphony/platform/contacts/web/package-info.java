/** Tests of the pages of contact points and ties. */
@NullMarked
package org.polyphony.platform.contacts.web;

import org.jspecify.annotations.NullMarked;
