/**
 * Who is connected to whom: centrality, cohesion, mixing of groups, structural holes, communities,
 * change over time and a layout for drawing.
 *
 * <p>{@link NetworkBuilder} takes ties, merges loops and multiples and reports them; {@link
 * NetworkAnalysis} computes everything at once; the single measures are public too. All results are
 * deterministic for a given seed, whatever the number of processors.
 */
@NullMarked
package org.polyphony.algorithms.network;

import org.jspecify.annotations.NullMarked;
