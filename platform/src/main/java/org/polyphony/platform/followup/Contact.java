package org.polyphony.platform.followup;

import java.util.List;

/**
 * Somebody who attended, and how it went with asking.
 *
 * @param person number of the person
 * @param reachable whether there is an address to which the product may write
 * @param stopped whether the person wants to be asked no more
 * @param asks each time the person was asked, in order
 */
public record Contact(long person, boolean reachable, boolean stopped, List<Ask> asks) {}
