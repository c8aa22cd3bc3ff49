@NullMarked
package org.polyphony.platform.questionnaires;

import org.jspecify.annotations.NullMarked;
