package org.polyphony.platform.exchanges.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.exchanges.ExchangeActions;
import org.polyphony.platform.exchanges.ExchangeState;
import org.polyphony.platform.exchanges.ExchangeView;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.ui.Choice;
import org.polyphony.platform.ui.Fact;
import org.polyphony.platform.ui.Moment;
import org.polyphony.platform.ui.Relations;

/**
 * Everything that exchanges/show.jte shows.
 *
 * @param id its number
 * @param title its name
 * @param summary what it is
 * @param instruments its instruments
 * @param state how far it has come
 * @param sample whether it is a sample record
 * @param dated whether it can stand in a calendar
 * @param facts dates, place, zone and the like
 * @param countries codes and names
 * @param purpose what it is for
 * @param findings what came of it
 * @param related what other modules know of it
 * @param turnout who took part
 * @param documents what belongs to it
 * @param moves how it came to its state
 * @param jsonLd the same for search engines, or null
 * @param workPath its page in the back office, or null where the reader may not go there
 * @param actions what else the reader can do
 */
public record ExchangePage(
    long id,
    LocalizedText title,
    LocalizedText summary,
    List<Instrument> instruments,
    ExchangeState state,
    boolean sample,
    boolean dated,
    List<Fact> facts,
    List<Choice> countries,
    Purpose purpose,
    FindingsPart findings,
    List<Relations.Relation> related,
    Turnout turnout,
    List<ExchangeView.Document> documents,
    List<Moment> moves,
    @Nullable String jsonLd,
    @Nullable String workPath,
    List<ExchangeActions.Action> actions) {}
