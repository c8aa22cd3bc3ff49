package org.polyphony.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the SQL statements that work sends to the database, whatever library sends them. Import it
 * into a test of the application and wrap the work: {@code StatementCounter.count(() -> …)}.
 * Statements of other threads count too, so let nothing else run.
 */
@TestConfiguration(proxyBeanMethods = false)
public class StatementCounter {

  private static final AtomicLong COUNT = new AtomicLong();
  private static final Set<String> PREPARED =
      Set.of("execute", "executeQuery", "executeUpdate", "executeBatch", "executeLargeUpdate");

  /** The least of several runs of work that only reads, for timed work may ask meanwhile. */
  public static long least(Callable<?> work) throws Exception {
    long least = Long.MAX_VALUE;
    for (int run = 0; run < 4; run++) {
      least = Math.min(least, count(work));
    }
    return least;
  }

  /** How many statements the work sends. */
  public static long count(Callable<?> work) throws Exception {
    long before = COUNT.get();
    work.call();
    return COUNT.get() - before;
  }

  @Bean
  static BeanPostProcessor countingDataSource() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counting(source) : bean;
      }
    };
  }

  private static final class Counting extends DelegatingDataSource {

    Counting(DataSource source) {
      super(source);
    }

    @Override
    public Connection getConnection() throws java.sql.SQLException {
      return counting(Connection.class, super.getConnection());
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> T counting(Class<T> type, T target) {
    return (T)
        Proxy.newProxyInstance(
            StatementCounter.class.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> {
              if (PREPARED.contains(method.getName())) {
                COUNT.incrementAndGet();
              }
              try {
                return wrapped(method.getReturnType(), method.invoke(target, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static @Nullable Object wrapped(Class<?> type, @Nullable Object result) {
    if (result == null || !java.sql.Statement.class.isAssignableFrom(type)) {
      return result;
    }
    @SuppressWarnings("unchecked")
    Class<Object> statement = (Class<Object>) type;
    return counting(statement, result);
  }
}
