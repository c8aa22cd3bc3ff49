package org.polyphony.platform.stakeholders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.seed.Seeding;
import org.polyphony.platform.shared.LocalizedText;
import org.polyphony.platform.shared.PartialDate;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Fills catalogues and countries at the first start, whatever else is loaded: without groups and
 * countries no record can be described. They are the organization's own from then on.
 */
@Component
class ShippedCatalogues implements SmartInitializingSingleton {

  private static final List<String> SCHEMES = List.of("ldc", "lldc", "sids");

  /** An arbitrary number that no other use of advisory locks in this product has. */
  private static final long LOCK = 0x7374616B65L;

  private final CatalogueService catalogues;
  private final CountryCatalogue countries;
  private final JdbcClient database;
  private final TransactionTemplate transaction;

  ShippedCatalogues(
      CatalogueService catalogues,
      CountryCatalogue countries,
      JdbcClient database,
      PlatformTransactionManager transactions) {
    this.catalogues = catalogues;
    this.countries = countries;
    this.database = database;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(_ -> {
      database.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleValue();
      if (empty()) {
        JsonNode lists = read("catalogues");
        for (Catalogue catalogue : Catalogue.values()) {
          load(catalogue, lists.path(catalogue.file()));
        }
        read("countries").path("countries").forEach(it -> countries.put(country(it)));
      }
    });
  }

  private boolean empty() {
    return database.sql("select count(*) from stakeholders_term").query(Long.class).single() == 0;
  }

  private void load(Catalogue catalogue, JsonNode list) {
    int position = 0;
    for (JsonNode each : list) {
      LocalizedText title = Seeding.text(each.path("title"));
      LocalizedText shortTitle = Seeding.text(each.path("short"));
      catalogues.put(
          catalogue,
          position++,
          new Term(
              each.path("key").asString(""),
              title,
              shortTitle.isEmpty() ? title : shortTitle,
              Seeding.optional(each.path("voice")),
              each.path("engaged").asBoolean(true)));
    }
  }

  /** Reads a country as {@code demo-data/README.md} describes it. */
  static CountrySummary country(JsonNode node) {
    return new CountrySummary(
        node.path("iso2").asString(""),
        Seeding.optional(node.path("iso3")),
        m49(node),
        node.path("isState").asBoolean(true),
        node.path("sample").asBoolean(false),
        Seeding.text(node.path("names")),
        Seeding.optional(node.path("region")),
        Seeding.optional(node.path("subregion")),
        Seeding.optional(node.path("electoralGroup")),
        party(node.path("partyInstrument")),
        memberships(node),
        Seeding.text(node.path("note")));
  }

  /** YAML may take the code for a number and lose its zeros. */
  private static @Nullable String m49(JsonNode node) {
    String code = Seeding.optional(node.path("m49"));
    return code == null ? null : "0".repeat(Math.max(0, 3 - code.length())) + code;
  }

  private static CountrySummary.@Nullable Party party(JsonNode node) {
    return node.isObject()
        ? new CountrySummary.Party(
            Seeding.optional(node.path("type")),
            Seeding.date(node.path("date")),
            !"sourced".equals(node.path("dateConfidence").asString("")),
            Seeding.date(node.path("notBefore")),
            Seeding.date(node.path("notAfter")))
        : null;
  }

  private static List<CountrySummary.Membership> memberships(JsonNode node) {
    JsonNode flags = node.path("flags");
    Set<String> unsure = new HashSet<>(Seeding.refs(node.path("unsureFlags")));
    var memberships = new ArrayList<CountrySummary.Membership>();
    for (String scheme : SCHEMES) {
      if (flags.path(scheme).asBoolean(false)) {
        PartialDate knownOn = PartialDate.parse(flags.path("asOf").asString(""));
        memberships.add(
            new CountrySummary.Membership(scheme, null, null, knownOn, unsure.contains(scheme)));
      }
    }
    return List.copyOf(memberships);
  }

  private static JsonNode read(String name) {
    String path = "/polyphony-data/" + name + ".yaml";
    try (var in = ShippedCatalogues.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The shipped file " + path + " is missing");
      }
      return new YAMLMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("The shipped file " + path + " cannot be read", e);
    }
  }
}
