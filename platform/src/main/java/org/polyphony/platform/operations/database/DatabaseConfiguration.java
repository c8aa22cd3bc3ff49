package org.polyphony.platform.operations.database;

import java.util.Objects;
import org.polyphony.platform.operations.Settings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the embedded or the outside database. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
  private static final String KIND = "polyphony.database";

  @Bean
  DataFolder dataFolder(Settings settings) {
    return DataFolder.take(settings.dataFolder());
  }

  @Bean
  @ConditionalOnProperty(name = KIND, havingValue = "embedded")
  EmbeddedPostgres embeddedPostgres(DataFolder folder) {
    return EmbeddedPostgres.start(folder.path(), true);
  }

  @Bean
  @ConditionalOnProperty(name = KIND, havingValue = "embedded")
  JdbcConnectionDetails embeddedDatabase(EmbeddedPostgres server) {
    return EmbeddedDatabase.in(server);
  }

  @Bean
  @ConditionalOnProperty(name = KIND, havingValue = "outside")
  JdbcConnectionDetails outsideDatabase(Settings settings, DataFolder folder) {
    return new OutsideDatabase(Objects.requireNonNull(settings.database()));
  }
}
