package org.polyphony.platform.attendance.web;

import java.util.List;
import org.polyphony.platform.attendance.Attendances;
import org.polyphony.platform.ui.Crumb;
import org.polyphony.platform.ui.Fact;

/**
 * A sheet to sign.
 *
 * @param title the exchange's name
 * @param facts day and place
 * @param rows who may sign, by name
 * @param back the list of that day
 * @param crumbs the way to it
 */
public record SignPage(
    String title, List<Fact> facts, List<Attendances.Row> rows, String back, List<Crumb> crumbs) {}
