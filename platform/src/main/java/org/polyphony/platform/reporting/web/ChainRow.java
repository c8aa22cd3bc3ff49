package org.polyphony.platform.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thread as a row of the table: a cell a column, empty where there is a gap.
 *
 * @param cells goal, challenge, objective, outcome, exchange, participation, measure, evidence,
 *     institutional changes
 * @param path the exchange's page, or null
 */
public record ChainRow(List<String> cells, @Nullable String path) {}
