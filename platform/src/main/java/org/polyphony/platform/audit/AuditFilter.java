package org.polyphony.platform.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the trail are wanted; what is empty or null leaves all in.
 *
 * @param who part of the name of who did it, in any case
 * @param action the verb
 * @param type the subject's type
 * @param record the subject's number; only together with the type
 * @param from first day, in universal time
 * @param until last day, in universal time
 */
public record AuditFilter(
    String who,
    String action,
    String type,
    @Nullable Long record,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {}
