package org.polyphony.platform.operations.backup;

import java.time.Clock;
import javax.sql.DataSource;
import org.polyphony.platform.operations.database.DataFolder;
import org.polyphony.platform.operations.database.ModuleMigrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Migrates before anything uses the database, with a backup before an upgrade. */
@Configuration(proxyBeanMethods = false)
class BackupConfiguration {

  @Bean
  BackupService backupService(DataSource dataSource, DataFolder folder, Clock clock) {
    return new BackupService(dataSource, folder.path(), clock);
  }

  @Bean(initMethod = "migrate")
  ModuleMigrations moduleMigrations(BackupService backups) {
    return backups.migrations();
  }
}
