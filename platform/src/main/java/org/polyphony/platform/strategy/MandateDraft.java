package org.polyphony.platform.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;

/**
 * What is said of a mandate when it is added or changed.
 *
 * @param code its symbol as printed, such as {@code 6.CP 12}; unique
 * @param body key of the body that adopted it
 * @param session key of the session, or null
 * @param date when it was adopted
 * @param paragraphs the paragraphs meant, such as {@code 3–5}; empty for the whole
 * @param title a short name
 * @param summary what it says, in our words
 * @param earlier numbers of the mandates that it follows
 * @param sample whether it is a sample record
 */
public record MandateDraft(
    String code,
    String body,
    @Nullable String session,
    @Nullable PartialDate date,
    String paragraphs,
    LocalizedText title,
    LocalizedText summary,
    List<Long> earlier,
    boolean sample) {}
