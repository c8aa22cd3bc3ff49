package org.polyphony.platform.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;

/** A partnership or memorandum made under a strategy. */
@Entity
@Table(name = "strategy_agreement")
class Agreement extends Removable {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Enumerated(EnumType.STRING)
  private AgreementDraft.Kind kind = AgreementDraft.Kind.PARTNERSHIP;

  private LocalizedText title = LocalizedText.EMPTY;
  private LocalizedText summary = LocalizedText.EMPTY;
  private LocalizedText parties = LocalizedText.EMPTY;

  @Column(name = "starts")
  private @Nullable PartialDate start;

  @Column(name = "ends")
  private @Nullable PartialDate end;

  protected Agreement() {}

  Agreement(AgreementDraft draft) {
    change(draft);
  }

  final void change(AgreementDraft draft) {
    kind = draft.kind();
    title = draft.title();
    summary = draft.summary();
    parties = draft.parties();
    start = draft.start();
    end = draft.end();
  }

  long id() {
    return id == null ? 0 : id;
  }

  StrategyView.Agreement view() {
    return new StrategyView.Agreement(
        id(), new AgreementDraft(kind, title, summary, parties, start, end));
  }

  String snapshot() {
    return "%s %s [%s – %s]".formatted(kind, title.in(title.original()).text(), start, end);
  }
}
