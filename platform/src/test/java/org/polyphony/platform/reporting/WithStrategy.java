package org.polyphony.platform.reporting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/**
 * The whole application with the shipped strategy as it is shipped: nothing may change that one.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
    properties = {"POLYPHONY_SEED=strategy", "POLYPHONY_BASE_URL=https://report.example.org"})
@AutoConfigureMockMvc
@interface WithStrategy {}
