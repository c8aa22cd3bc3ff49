package org.polyphony.platform.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.Scope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The records in which a role can hold. */
@Component
public class Scopes {

  /** What a role can be limited to. */
  public static final List<String> TYPES = List.of("organisation", "strategy", "exchange");

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final int SHOWN = 6;

  private final Map<String, ScopeSource> sources;

  Scopes(ObjectProvider<ScopeSource> sources) {
    this.sources = sources.stream().collect(Collectors.toMap(ScopeSource::type, it -> it));
  }

  /** The record's name, where its module tells it. */
  public Optional<String> name(Scope scope) {
    return Optional.ofNullable(sources.get(scope.type())).flatMap(it -> it.name(scope.id()));
  }

  /**
   * Reads a scope.
   *
   * @param type null for everywhere
   * @throws Refused at {@code scopeId} if there is no such record, at {@code scopeType} if no type
   */
  public @Nullable Scope read(@Nullable String type, @Nullable Long id) {
    if (type == null || type.isEmpty()) {
      return null;
    }
    if (!TYPES.contains(type)) {
      throw Refused.at("scopeType", "ui.form.choice", "value", type);
    }
    if (id == null) {
      throw Refused.at("scopeId", "ui.form.required");
    }
    Scope scope = new Scope(type, id);
    if (sources.containsKey(type) && name(scope).isEmpty()) {
      throw Refused.at("scopeId", "identity.refused.scope", "id", id);
    }
    return scope;
  }

  /**
   * Reads a scope that a person wrote.
   *
   * @param written the record's number, or enough of its name to be the only one
   * @throws Refused at {@code scopeId} if none or several are meant; several are listed; at {@code
   *     scopeType} if a record is named but not its type, so that nobody gets a role everywhere by
   *     a slip
   */
  public @Nullable Scope read(Actor actor, @Nullable String type, String written) {
    if ((type == null || type.isEmpty()) && !written.isBlank()) {
      throw Refused.at("scopeType", "ui.form.required");
    }
    ScopeSource source = type == null ? null : sources.get(type);
    if (written.isBlank() || NUMBER.matcher(written.strip()).matches() || source == null) {
      return read(type, written.isBlank() ? null : number(written.strip()));
    }
    var found = source.find(actor, written.strip(), SHOWN + 1);
    var exact =
        found.entrySet().stream()
            .filter(it -> it.getValue().equalsIgnoreCase(written.strip()))
            .toList();
    var meant = exact.size() == 1 ? exact : List.copyOf(found.entrySet());
    if (meant.size() == 1) {
      return read(type, meant.getFirst().getKey());
    }
    throw meant.isEmpty()
        ? Refused.at("scopeId", "identity.refused.scope-name", "name", written.strip())
        : Refused.at("scopeId", "identity.refused.scope-several", "names", listed(meant));
  }

  private static Long number(String written) {
    try {
      return Long.valueOf(written);
    } catch (NumberFormatException _) {
      throw Refused.at("scopeId", "identity.refused.scope-name", "name", written);
    }
  }

  private static String listed(List<Map.Entry<Long, String>> records) {
    return records.stream()
        .limit(SHOWN)
        .map(it -> it.getValue() + " (" + it.getKey() + ")")
        .collect(Collectors.joining("; "));
  }
}
