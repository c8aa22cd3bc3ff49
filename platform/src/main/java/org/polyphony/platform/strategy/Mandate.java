package org.polyphony.platform.strategy;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PartialDate;

/** A resolution or decision that asks for something. */
@Entity
@Table(name = "strategy_mandate")
class Mandate {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  @Version private int version;
  private String code = "";
  private String slug = "";
  private String body = "";
  private @Nullable String session;

  @Column(name = "adopted")
  private @Nullable PartialDate date;

  private String paragraphs = "";
  private LocalizedText title = LocalizedText.EMPTY;
  private LocalizedText summary = LocalizedText.EMPTY;
  private boolean sample;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "strategy_mandate_earlier",
      joinColumns = @JoinColumn(name = "mandate_id"))
  @Column(name = "earlier_id")
  @org.hibernate.annotations.Fetch(org.hibernate.annotations.FetchMode.SUBSELECT)
  private Set<Long> earlier = new TreeSet<>();

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
  @JoinColumn(name = "mandate_id", nullable = false)
  @OrderBy("id")
  @org.hibernate.annotations.Fetch(org.hibernate.annotations.FetchMode.SUBSELECT)
  private List<MandateRequest> requests = new ArrayList<>();

  protected Mandate() {}

  Mandate(MandateDraft draft) {
    change(draft);
  }

  final void change(MandateDraft draft) {
    code = draft.code();
    slug = slug(draft.code());
    body = draft.body();
    session = draft.session();
    date = draft.date();
    paragraphs = draft.paragraphs();
    title = draft.title();
    summary = draft.summary();
    sample = draft.sample();
    earlier.retainAll(draft.earlier());
    earlier.addAll(draft.earlier());
  }

  /** The form of a symbol in addresses: blanks become hyphens, slashes too. */
  static String slug(String code) {
    return code.strip().replaceAll("[\\s/]+", "-");
  }

  MandateRequest ask(RequestDraft draft) {
    var request = new MandateRequest(draft);
    requests.add(request);
    return request;
  }

  void change(long requestId, RequestDraft draft) {
    request(requestId).change(draft);
  }

  void remove(long requestId, boolean out) {
    request(requestId).remove(out);
  }

  private MandateRequest request(long requestId) {
    return requests.stream()
        .filter(it -> it.id() == requestId)
        .findFirst()
        .orElseThrow(() -> new NotFound("request", requestId));
  }

  String slug() {
    return slug;
  }

  Subject subject() {
    return new Subject("mandate", Rows.id(id));
  }

  MandateView view() {
    return new MandateView(
        Rows.id(id),
        slug,
        code,
        body,
        session,
        date,
        paragraphs,
        title,
        summary,
        List.copyOf(earlier),
        Removable.kept(requests).map(MandateRequest::view).toList(),
        sample);
  }

  Snapshot snapshot() {
    return new Snapshot()
        .with("code", code)
        .with("body", body)
        .with("session", session)
        .with("date", date)
        .with("paragraphs", paragraphs)
        .with("title", title)
        .with("summary", summary)
        .with("earlier", earlier)
        .with("requests", Removable.kept(requests).map(MandateRequest::snapshot).toList());
  }
}
