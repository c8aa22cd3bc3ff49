/**
 * Assignment of people to requests, reviews or places by scores, with loads, optimal and proven.
 *
 * <p>An <em>item</em> asks for a number of different people; a <em>person</em> takes between a
 * minimum and a maximum of items. First as many places as possible are filled, then the objective
 * is optimised. {@link org.polyphony.algorithms.matching.assignment.FlowAssignment} answers by
 * shortest-path methods and proves the total by dual prices.
 */
@NullMarked
package org.polyphony.algorithms.matching.assignment;

import org.jspecify.annotations.NullMarked;
