package org.polyphony.platform.strategy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.LocalizedText;

/** One thing that a mandate asks for. */
@Entity
@Table(name = "strategy_request")
class MandateRequest extends Removable {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private LocalizedText text = LocalizedText.EMPTY;
  private LocalizedText addressee = LocalizedText.EMPTY;
  private @Nullable String dueSession;

  @Enumerated(EnumType.STRING)
  private RequestState state = RequestState.OPEN;

  private @Nullable Long strategyId;
  private String document = "";

  protected MandateRequest() {}

  MandateRequest(RequestDraft draft) {
    change(draft);
  }

  final void change(RequestDraft draft) {
    text = draft.text();
    addressee = draft.addressee();
    dueSession = draft.dueSession();
    state = draft.state();
    strategyId = draft.strategyId();
    document = draft.document();
  }

  long id() {
    return id == null ? 0 : id;
  }

  MandateView.Request view() {
    return new MandateView.Request(
        id(), new RequestDraft(text, addressee, dueSession, state, strategyId, document));
  }

  String snapshot() {
    return "%d %s %s".formatted(id(), state, text.in(text.original()).text());
  }
}
