package org.polyphony.platform.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;

/**
 * One version of a monitoring framework.
 *
 * @param id its number
 * @param title its name
 * @param version the version's name, such as {@code 2019}
 * @param from since when it holds, or null
 * @param note what a reader should know
 * @param areas keys of its policy areas; each belongs to one goal
 */
public record FrameworkView(
    long id,
    LocalizedText title,
    String version,
    @Nullable PartialDate from,
    LocalizedText note,
    List<String> areas) {}
