/** Which figures of a table of counts must not be told, so that none of few people is found out. */
@NullMarked
package org.polyphony.algorithms.disclosure;

import org.jspecify.annotations.NullMarked;
