package org.polyphony.launcher.network;

import org.jspecify.annotations.Nullable;
import org.polyphony.algorithms.network.NetworkOptions;
import org.polyphony.algorithms.network.NetworkReport;
import org.polyphony.algorithms.network.Timeline;
import org.polyphony.algorithms.network.TwoMode;

/** Everything one call computed. */
record NetworkResult(
    NetworkReport report,
    NetworkOptions options,
    @Nullable TwoMode twoMode,
    @Nullable Timeline timeline) {}
