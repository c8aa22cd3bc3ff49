package org.polyphony.platform.stakeholders.imports;

import org.jspecify.annotations.Nullable;

/**
 * Where an import stands.
 *
 * @param id its number
 * @param fileName the file's name, or empty for a pasted table
 * @param state the state
 * @param rows how many rows were read so far
 * @param done how much is done: bytes while it is read, rows or records after that
 * @param total of how much
 * @param added how many records it added
 * @param changed how many records it changed
 * @param failure why it could not be read, or null
 */
public record Standing(
    long id,
    String fileName,
    State state,
    int rows,
    long done,
    long total,
    int added,
    int changed,
    @Nullable String failure) {}
