package org.polyphony.platform.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list.
 *
 * @param rows the rows of this page
 * @param total how many rows there are on all pages
 * @param page this page's number, from 1
 * @param size how many rows a page holds
 */
public record Slice<T>(List<T> rows, long total, int page, int size) {

  /** The number of the last page, at least 1. */
  public int pages() {
    return (int) Math.max(1, (total + size - 1) / size);
  }

  /** The number of the first row shown, from 1; 0 when there is none. */
  public long from() {
    return rows.isEmpty() ? 0 : (long) (page - 1) * size + 1;
  }

  /** The number of the last row shown. */
  public long to() {
    return rows.isEmpty() ? 0 : from() + rows.size() - 1;
  }

  /** The same page with other rows. */
  public <R> Slice<R> map(Function<? super T, ? extends R> change) {
    return new Slice<>(rows.stream().<R>map(change).toList(), total, page, size);
  }
}
