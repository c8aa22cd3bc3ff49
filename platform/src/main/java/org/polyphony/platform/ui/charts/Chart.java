package org.polyphony.platform.ui.charts;

/**
 * A drawing and the same facts as a table; a page shows both.
 *
 * @param svg a complete {@code <svg>} element with title and description, safe to print unescaped
 * @param table every value of the drawing
 */
public record Chart(String svg, ChartTable table) {}
