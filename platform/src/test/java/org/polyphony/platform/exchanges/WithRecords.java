package org.polyphony.platform.exchanges;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.polyphony.platform.StatementCounter;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** The whole application with the shipped strategy; one for all tests that say so. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
    properties = {"POLYPHONY_SEED=strategy", "POLYPHONY_BASE_URL=https://exchange.example.org"})
@AutoConfigureMockMvc(addFilters = false)
@Import(StatementCounter.class)
public @interface WithRecords {}
