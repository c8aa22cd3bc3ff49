package org.polyphony.algorithms.opinion;

/**
 * What a policy learned from a given number of votes, against what all votes say.
 *
 * @param policy that chose the statements
 * @param votes how many were asked for in all
 * @param shareError mean absolute error of the share of agreement, over groups and statements: what
 *     unites
 * @param divideError mean absolute error of the largest difference between groups, over statements:
 *     what divides
 * @param groupAgreement adjusted Rand index between the groups found and those of all votes
 */
public record RoutingOutcome(
    RoutingPolicy policy,
    int votes,
    double shareError,
    double divideError,
    double groupAgreement) {}
