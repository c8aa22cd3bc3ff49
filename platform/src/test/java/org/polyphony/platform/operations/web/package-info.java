/** Tests of the addresses of operations. */
@NullMarked
package org.polyphony.platform.operations.web;

import org.jspecify.annotations.NullMarked;
