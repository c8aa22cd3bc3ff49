@NullMarked
package org.polyphony.platform.interop.web;

import org.jspecify.annotations.NullMarked;
