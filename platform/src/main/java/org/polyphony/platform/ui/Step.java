package org.polyphony.platform.ui;

import org.jspecify.annotations.Nullable;

/**
 * One step of a longer task.
 *
 * @param name in the reader's language
 * @param path its page, or null while it cannot be opened yet
 * @param done whether it is complete
 * @param current whether this page is it
 */
public record Step(String name, @Nullable String path, boolean done, boolean current) {}
