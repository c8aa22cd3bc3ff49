package org.polyphony.algorithms.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything {@link NetworkAnalysis} computes about one network.
 *
 * @param network what was analysed
 * @param components weak components
 * @param strong strong components; null when undirected
 * @param distances closeness, diameter, mean path
 * @param betweenness raw betweenness of each node; null when it was not asked for
 * @param betweennessErrors half-width of each node's interval; null when exact
 * @param sampledPaths paths drawn for betweenness, 0 when exact
 * @param pageRank PageRank of each node, d = 0.85
 * @param core core number of each node
 * @param cohesion clustering, transitivity, structural holes
 * @param communities best of the runs
 * @param degreeAssortativity whether degrees mix; null when undefined
 * @param mixing how groups mix; null when there are none
 * @param cutOff how many members each node's absence would cut off
 * @param layout positions; null when not asked for
 * @param findings what is worth saying about the whole
 * @param reasons what is worth saying about each node
 */
@SuppressWarnings("ArrayRecordComponent")
public record NetworkReport(
    Network network,
    Components components,
    @Nullable Components strong,
    Distances distances,
    double @Nullable [] betweenness,
    double @Nullable [] betweennessErrors,
    int sampledPaths,
    double[] pageRank,
    int[] core,
    Cohesion cohesion,
    Communities communities,
    @Nullable Double degreeAssortativity,
    @Nullable Mixing mixing,
    int[] cutOff,
    @Nullable Layout layout,
    List<Reason> findings,
    List<List<Reason>> reasons) {}
