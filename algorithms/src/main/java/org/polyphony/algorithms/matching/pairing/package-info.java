/**
 * Pairs within one population, such as twinned institutions: complementary strengths, a common
 * language, a rule on regions, exclusions; the maximum-weight matching of a general graph.
 */
@NullMarked
package org.polyphony.algorithms.matching.pairing;

import org.jspecify.annotations.NullMarked;
