package org.polyphony.platform.exchanges;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;

/** How many of a kind took part, where only that is known. */
@Entity
@Table(name = "exchanges_count")
class Headcount {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private LocalizedText category = LocalizedText.EMPTY;

  @Column(name = "group_key")
  private @Nullable String group;

  @Column(name = "people")
  private @Nullable Integer count;

  private boolean planned;

  protected Headcount() {}

  Headcount(ExchangeView.Count count) {
    change(count);
  }

  final void change(ExchangeView.Count count) {
    this.category = count.category();
    this.group = count.group();
    this.count = count.count();
    this.planned = count.planned();
  }

  long id() {
    return id == null ? 0 : id;
  }

  ExchangeView.Count view() {
    return new ExchangeView.Count(id(), category, group, count, planned);
  }

  String snapshot() {
    return category.in(category.original()).text() + ": " + count;
  }
}
