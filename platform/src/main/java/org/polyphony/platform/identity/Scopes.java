package org.polyphony.platform.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Refused;
import org.polyphony.platform.shared.Scope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The records in which a role can hold. */
@Component
public class Scopes {

  /** What a role can be limited to. */
  public static final List<String> TYPES = List.of("organisation", "strategy", "exchange");

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
}
