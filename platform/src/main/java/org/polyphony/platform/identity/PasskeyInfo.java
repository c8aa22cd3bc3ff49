package org.polyphony.platform.identity;

import java.time.Instant;

/** A passkey as its owner sees it. */
public record PasskeyInfo(long id, String name, Instant createdAt, Instant usedAt) {}
