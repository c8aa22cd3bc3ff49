package org.polyphony.platform.strategy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.audit.Snapshot;
import org.polyphony.platform.audit.Subject;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;

/** One version of a monitoring framework: goals, their areas, and the indicators hung on them. */
@Entity
@Table(name = "strategy_framework")
class Framework {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long id;

  private LocalizedText title = LocalizedText.EMPTY;

  @Column(name = "version_name")
  private String version = "";

  @Column(name = "valid_from")
  private @Nullable PartialDate from;

  private LocalizedText note = LocalizedText.EMPTY;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "strategy_framework_area",
      joinColumns = @JoinColumn(name = "framework_id"))
  @OrderColumn(name = "position")
  @Column(name = "area")
  private List<String> areas = new ArrayList<>();

  protected Framework() {}

  Framework(FrameworkView draft) {
    title = draft.title();
    version = draft.version();
    from = draft.from();
    note = draft.note();
    areas.addAll(draft.areas());
  }

  FrameworkView view() {
    return new FrameworkView(Rows.id(id), title, version, from, note, List.copyOf(areas));
  }

  Subject subject() {
    return new Subject("framework", Rows.id(id));
  }

  Snapshot snapshot() {
    return new Snapshot()
        .with("title", title)
        .with("version", version)
        .with("from", from)
        .with("note", note)
        .with("areas", areas);
  }
}
