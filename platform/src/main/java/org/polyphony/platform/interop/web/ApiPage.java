package org.polyphony.platform.interop.web;

import java.util.List;
import java.util.function.Function;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;

/**
 * One page of a list as JSON.
 *
 * @param items its rows
 * @param page its number, from 1
 * @param size how many rows a page holds
 * @param total how many rows there are
 */
record ApiPage<T>(List<T> items, int page, int size, long total) {

  static <S, T> ApiPage<T> of(Slice<S> slice, Function<S, T> change) {
    return new ApiPage<>(
        slice.rows().stream().map(change).toList(), slice.page(), slice.size(), slice.total());
  }

  /** A page of a list that is at hand as a whole. */
  static <S, T> ApiPage<T> of(List<S> all, PageRequest page, Function<S, T> change) {
    var rows = all.stream().skip(page.offset()).limit(page.size()).map(change).toList();
    return new ApiPage<>(rows, page.page(), page.size(), all.size());
  }
}
