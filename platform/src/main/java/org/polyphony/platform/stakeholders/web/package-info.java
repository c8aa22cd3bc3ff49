/** Pages of stakeholders and countries. */
@NullMarked
package org.polyphony.platform.stakeholders.web;

import org.jspecify.annotations.NullMarked;
