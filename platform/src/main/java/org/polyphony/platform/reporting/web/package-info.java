@NullMarked
package org.polyphony.platform.reporting.web;

import org.jspecify.annotations.NullMarked;
