/**
 * Commands around the server. While it runs they go over its control channel; else an application
 * is started for one command and stopped again.
 */
@NullMarked
package org.polyphony.launcher.server;

import org.jspecify.annotations.NullMarked;
