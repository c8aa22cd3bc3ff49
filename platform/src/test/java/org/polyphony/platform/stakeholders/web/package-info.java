@NullMarked
package org.polyphony.platform.stakeholders.web;

import org.jspecify.annotations.NullMarked;
