package org.polyphony.platform.operations.database;

import java.util.Set;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;

/** Tells Spring Boot that JPA and everything else on JDBC waits for {@link ModuleMigrations}. */
public final class MigrationsDetector extends AbstractBeansOfTypeDatabaseInitializerDetector {
  @Override
  protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
    return Set.of(ModuleMigrations.class);
  }
}
