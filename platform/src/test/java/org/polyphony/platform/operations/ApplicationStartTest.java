package org.polyphony.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class ApplicationStartTest {
  @Autowired JdbcClient sql;
  @Autowired Settings settings;

  @Test
  void startsOnADatabaseOfItsOwnWithTheTablesOfOperations() {
    assertThat(
            sql.sql("SELECT count(*) FROM operations_schema_history WHERE success")
                .query(Integer.class)
                .single())
        .isPositive();
    assertThat(sql.sql("SELECT count(*) FROM operations_session").query(Integer.class).single())
        .isZero();
    assertThat(settings.seed()).isEqualTo(Settings.Seed.NONE);
  }
}
