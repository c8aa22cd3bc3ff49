/**
 * The addresses of operations: health, metrics, the control channel; and the reference of each
 * request.
 */
@NullMarked
package org.polyphony.platform.operations.web;

import org.jspecify.annotations.NullMarked;
