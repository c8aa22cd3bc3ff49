/** The pages of exchanges: public list, calendar and record, feeds, and the back office. */
@NullMarked
package org.polyphony.platform.exchanges.web;

import org.jspecify.annotations.NullMarked;
