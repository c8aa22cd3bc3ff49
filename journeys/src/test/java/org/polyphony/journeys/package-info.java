/**
 * What people do with the product, in a browser: the packaged application with its sample records
 * runs once, in a process of its own, for all tests.
 */
@NullMarked
package org.polyphony.journeys;

import org.jspecify.annotations.NullMarked;
