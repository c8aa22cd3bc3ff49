package org.polyphony.platform.proposals;

import org.jspecify.annotations.Nullable;

/**
 * Which proposals are wanted.
 *
 * @param words part of title, need, name or whom it is for; empty for all
 * @param state null for all
 * @param kind null for both
 */
public record ProposalFilter(
    String words, @Nullable ProposalState state, @Nullable ProposalKind kind) {}
