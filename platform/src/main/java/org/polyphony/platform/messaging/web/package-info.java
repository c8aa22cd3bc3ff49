@NullMarked
package org.polyphony.platform.messaging.web;

import org.jspecify.annotations.NullMarked;
