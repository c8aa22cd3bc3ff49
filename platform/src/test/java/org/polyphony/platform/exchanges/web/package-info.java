@NullMarked
package org.polyphony.platform.exchanges.web;

import org.jspecify.annotations.NullMarked;
