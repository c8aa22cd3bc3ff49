package org.polyphony.platform.exchanges.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.AuditLine;
import org.polyphony.platform.exchanges.Basis;
import org.polyphony.platform.exchanges.RequesterSource;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Form;

/**
 * Everything that exchanges/work.jte shows.
 *
 * @param exchange what its public page shows
 * @param requester who asked for it, or null
 * @param basis on what grounds its instruments were taken from a proposal, or null
 * @param form of the move to another state
 * @param next slugs of the states that it may move to
 * @param participantStates how far a participation may have come
 * @param history who changed what, newest first
 * @param editable whether the reader may change it
 */
public record WorkPage(
    ExchangePage exchange,
    RequesterSource.@Nullable Requester requester,
    @Nullable Basis basis,
    Form form,
    List<Choice> next,
    List<Choice> participantStates,
    List<AuditLine> history,
    boolean editable) {

  /** Its own address. */
  public String path() {
    return Paths.work(exchange.id());
  }
}
