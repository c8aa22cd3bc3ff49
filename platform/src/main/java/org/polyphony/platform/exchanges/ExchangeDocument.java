package org.polyphony.platform.exchanges;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;

/** A document that belongs to an exchange, by its symbol or address. */
@Entity
@Table(name = "exchanges_document")
class ExchangeDocument {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private LocalizedText title = LocalizedText.EMPTY;
  private String reference = "";

  protected ExchangeDocument() {}

  ExchangeDocument(LocalizedText title, String reference) {
    change(title, reference);
  }

  final void change(LocalizedText title, String reference) {
    this.title = title;
    this.reference = reference;
  }

  long id() {
    return id == null ? 0 : id;
  }

  ExchangeView.Document view() {
    return new ExchangeView.Document(id(), title, reference);
  }

  String snapshot() {
    return title.in(title.original()).text() + " " + reference;
  }
}
