/**
 * Charts drawn by the server: plain data in, an SVG string and the equal table out. No Spring, no
 * script, no style attribute (the content security policy forbids it): colours, hatches and the
 * dark theme come from CSS classes of {@code app.css}.
 *
 * <p>Bars, lines and scatters use percentages of the width they are given, so that text keeps its
 * size on a phone. Values along an axis of numbers or time and the map keep one direction in every
 * script; bars without an axis start where the reader starts.
 */
@NullMarked
@org.springframework.modulith.NamedInterface("charts")
package org.polyphony.platform.ui.charts;

import org.jspecify.annotations.NullMarked;
