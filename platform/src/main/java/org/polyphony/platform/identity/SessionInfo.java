package org.polyphony.platform.identity;

import java.time.Instant;

/**
 * A place where somebody is signed in.
 *
 * @param handle names the session without being it
 * @param method how the person signed in
 * @param address the network address at sign-in
 * @param agent what the browser calls itself
 * @param current whether it is the session that asks
 */
public record SessionInfo(
    String handle,
    String method,
    String address,
    String agent,
    Instant startedAt,
    Instant usedAt,
    boolean current) {}
