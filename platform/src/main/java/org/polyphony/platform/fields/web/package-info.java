/** Pages on which the organization says which fields of its own records have. */
@NullMarked
package org.polyphony.platform.fields.web;

import org.jspecify.annotations.NullMarked;
