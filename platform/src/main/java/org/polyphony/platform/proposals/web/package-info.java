@NullMarked
package org.polyphony.platform.proposals.web;

import org.jspecify.annotations.NullMarked;
