@NullMarked
package org.polyphony.platform.strategy.web;

import org.jspecify.annotations.NullMarked;
