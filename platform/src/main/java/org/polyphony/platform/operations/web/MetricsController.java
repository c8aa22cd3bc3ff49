package org.polyphony.platform.operations.web;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.operations.Settings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /metrics} in Prometheus' text format, for this machine or with the token of {@code
 * POLYPHONY_METRICS_TOKEN}; for everybody else the page does not exist.
 */
@RestController
class MetricsController {
  private static final String BEARER = "Bearer ";

  private final ObjectProvider<PrometheusMeterRegistry> registry;
  private final Settings settings;

  MetricsController(ObjectProvider<PrometheusMeterRegistry> registry, Settings settings) {
    this.registry = registry;
    this.settings = settings;
  }

  @GetMapping("/metrics")
  ResponseEntity<String> metrics(HttpServletRequest request) {
    @Nullable PrometheusMeterRegistry source = registry.getIfAvailable();
    if (source == null || !(Loopback.direct(request) || hasToken(request))) {
      return ResponseEntity.notFound().build();
    }
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")
        .body(source.scrape());
  }

  private boolean hasToken(HttpServletRequest request) {
    @Nullable String expected = settings.metricsToken();
    @Nullable String given = request.getHeader(HttpHeaders.AUTHORIZATION);
    return expected != null
        && given != null
        && MessageDigest.isEqual(
            (BEARER + expected).getBytes(StandardCharsets.UTF_8),
            given.getBytes(StandardCharsets.UTF_8));
  }
}
