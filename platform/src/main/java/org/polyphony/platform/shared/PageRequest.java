package org.polyphony.platform.shared;

/**
 * Which page of a list is wanted, and in which order.
 *
 * @param page from 1
 * @param size rows a page, 1 to 200
 * @param sort the name of a column that the list knows; empty for its own order
 * @param descending whether the order is turned round
 */
public record PageRequest(int page, int size, String sort, boolean descending) {

  /** Keeps page and size within what a list can give. */
  public PageRequest {
    page = Math.clamp(page, 1, 1_000_000);
    size = Math.clamp(size, 1, 200);
  }

  /** The first page in the list's own order. */
  public static PageRequest first(int size) {
    return new PageRequest(1, size, "", false);
  }

  /** How many rows come before this page. */
  public long offset() {
    return (long) (page - 1) * size;
  }
}
