/** Mail, against a real SMTP server in this process. */
@NullMarked
package org.polyphony.platform.messaging;

import org.jspecify.annotations.NullMarked;
