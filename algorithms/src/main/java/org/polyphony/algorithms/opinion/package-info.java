/**
 * Opinion maps: from votes on statements (agree, disagree, pass) to a map of people, groups of
 * opinion, what represents each group and what all share.
 *
 * <p>Two modes share one result. The reference mode restates the published method of Polis (Small
 * et al., "Polis: Scaling Deliberation by Mapping High Dimensional Opinion Spaces", 2021) exactly;
 * the robust mode keeps its statistics and replaces what is weak in it: the scaling of people with
 * few votes, the single start of k-means, and the choice of the number of groups.
 */
@NullMarked
package org.polyphony.algorithms.opinion;

import org.jspecify.annotations.NullMarked;
