package org.polyphony.platform.questionnaires;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.polyphony.platform.audit.AuditTrail;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.exchanges.Exchanges;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SheetService implements Sheets {

  /** The history says that somebody answered, never who. */
  private static final Actor SOMEBODY = Actor.system("Participant");

  private final QuestionnaireStore questionnaires;
  private final AskedStore asked;
  private final SheetStore sheets;
  private final Askings askings;
  private final Exchanges exchanges;
  private final AuditTrail audit;
  private final Clock clock;

  SheetService(
      QuestionnaireStore questionnaires,
      AskedStore asked,
      SheetStore sheets,
      Askings askings,
      Exchanges exchanges,
      AuditTrail audit,
      Clock clock) {
    this.questionnaires = questionnaires;
    this.asked = asked;
    this.sheets = sheets;
    this.askings = askings;
    this.exchanges = exchanges;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Paper open(String token) {
    var who = who(token);
    QuestionnaireView it = questionnaires.find(who.questionnaire(), false).orElseThrow();
    Map<Long, Given> given =
        sheets.find(it.id(), who.wave(), key(it, who.person())).map(sheets::given).orElse(Map.of());
    return new Paper(it, who.wave(), askings.about(it), it.course().of(who.wave()).open(), given);
  }

  @Override
  public void answer(String token, Map<Long, Given> given) {
    var who = who(token);
    QuestionnaireView it = questionnaires.find(who.questionnaire(), true).orElseThrow();
    if (!it.course().of(who.wave()).open()) {
      throw new Refused("questionnaires.refused.closed");
    }
    var kept = checked(it, given);
    String key = key(it, who.person());
    UUID sheet =
        sheets
            .find(it.id(), who.wave(), key)
            .orElseGet(() -> sheets.insert(it.id(), who.wave(), key));
    sheets.own(sheet);
    sheets.fill(sheet, kept);
    asked.answered(who.id(), true);
    wrote(SOMEBODY, it, "answered", who.wave());
  }

  @Override
  public void type(long questionnaire, TypedSheet typed, Actor actor) {
    QuestionnaireView it = find(questionnaire, Permissions.EDIT, true, actor);
    it.course().refuseFinished();
    if (it.course().of(typed.wave()).opened() == null) {
      throw Refused.at("wave", "questionnaires.refused.not-open");
    }
    var kept = checked(it, typed.given());
    String key = key(it, typed);
    if (sheets.find(it.id(), typed.wave(), key).isPresent()) {
      throw Refused.at("person", "questionnaires.refused.answered-already");
    }
    UUID sheet = sheets.insert(it.id(), typed.wave(), key);
    sheets.typed(sheet, actor, typed.source(), clock.instant());
    sheets.fill(sheet, kept);
    if (typed.person() != null) {
      asked.answered(asked.row(it.id(), typed.wave(), typed.person()), true);
    }
    wrote(actor, it, "typed", typed.wave());
  }

  @Override
  @Transactional(readOnly = true)
  public List<Typed> typed(long questionnaire, Actor actor) {
    find(questionnaire, Permissions.READ, false, actor);
    return sheets.typed(questionnaire);
  }

  @Override
  public void drop(long questionnaire, UUID sheet, Actor actor) {
    QuestionnaireView it = find(questionnaire, Permissions.EDIT, true, actor);
    it.course().refuseFinished();
    Typed typed =
        sheets.typed(questionnaire).stream()
            .filter(each -> each.id().equals(sheet))
            .findFirst()
            .orElseThrow(() -> new NotFound("sheet", sheet));
    String key = sheets.key(sheet);
    asked.of(questionnaire).stream()
        .filter(each -> each.wave() == typed.wave() && key(it, each.person()).equals(key))
        .forEach(each -> asked.answered(each.id(), false));
    sheets.remove(sheet);
    wrote(actor, it, "dropped", typed.wave());
  }

  @Override
  public void export(long questionnaire, Actor actor, Consumer<List<String>> rows) {
    QuestionnaireView it = find(questionnaire, Permissions.EDIT, false, actor);
    var bySheet = new LinkedHashMap<UUID, Map<Long, SheetStore.Answer>>();
    for (SheetStore.Answer each : sheets.all(questionnaire)) {
      bySheet.computeIfAbsent(each.sheet(), _ -> new HashMap<>()).put(each.item(), each);
    }
    bySheet.values().forEach(answers -> rows.accept(row(it, answers)));
    wrote(actor, it, "exported", null);
  }

  private static List<String> row(QuestionnaireView it, Map<Long, SheetStore.Answer> answers) {
    var first = answers.values().iterator().next();
    var row = new ArrayList<String>();
    row.add(first.key().substring(0, 12));
    row.add(first.wave().slug());
    row.add(first.typed() ? "paper" : "link");
    for (Item item : it.items()) {
      SheetStore.Answer answer = answers.get(item.id());
      row.add(
          answer == null
              ? ""
              : answer.given().score() == null
                  ? answer.given().words()
                  : String.valueOf(answer.given().score()));
    }
    return row;
  }

  /** What was answered, without empty answers; each must be one that its question takes. */
  private static Map<Long, Given> checked(QuestionnaireView it, Map<Long, Given> given) {
    var kept = new HashMap<Long, Given>();
    for (Item item : it.items()) {
      Given answer = given.get(item.id());
      if (answer != null && !answer.isEmpty()) {
        Integer score = answer.score();
        boolean fits =
            item.kind() == QuestionKind.WORDS
                ? score == null
                : score != null
                    && score >= QuestionKind.LOWEST
                    && score <= QuestionKind.HIGHEST
                    && answer.words().isBlank();
        if (!fits) {
          throw Refused.at("item." + item.id(), "questionnaires.refused.answer");
        }
        kept.put(item.id(), answer);
      }
    }
    if (kept.isEmpty()) {
      throw new Refused("questionnaires.refused.empty");
    }
    return kept;
  }

  private AskedStore.Asked who(String token) {
    return asked.byToken(token).orElseThrow(() -> new NotFound("link", "answer"));
  }

  private String key(QuestionnaireView it, long person) {
    return PairingKey.ofPerson(secret(it), person);
  }

  private String key(QuestionnaireView it, TypedSheet typed) {
    Long person = typed.person();
    if (person != null) {
      if (!askings.participants(it.exchange()).contains(person)) {
        throw Refused.at("person", "questionnaires.refused.no-participant");
      }
      return PairingKey.ofPerson(secret(it), person);
    }
    return typed.code().isBlank()
        ? PairingKey.alone()
        : PairingKey.ofCode(secret(it), typed.code());
  }

  private String secret(QuestionnaireView it) {
    return questionnaires.secret(it.id()).orElseThrow(() -> new NotFound("link", "answer"));
  }

  private QuestionnaireView find(long id, String permission, boolean lock, Actor actor) {
    QuestionnaireView it =
        questionnaires.find(id, lock).orElseThrow(() -> new NotFound("questionnaire", id));
    actor.require(permission, exchanges.byId(it.exchange(), actor).scopes());
    return it;
  }

  private void wrote(
      Actor actor,
      QuestionnaireView it,
      String what,
      @org.jspecify.annotations.Nullable Wave wave) {
    audit.changed(
        actor,
        QuestionnaireService.subject(it.id()),
        Snapshot.NONE,
        new Snapshot().with(what, wave == null ? "yes" : wave.slug()));
  }
}
