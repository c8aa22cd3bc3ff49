package org.polyphony.platform.operations.control;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The training run of the ahead-of-time cache ({@code bin/aot.sh}): starts the server on a free
 * port, reads the pages of a first visit and stops, so that the cache holds what a start needs.
 */
final class WarmUp {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
  private static final List<String> PAGES =
      List.of(
          "/", "/health", "/sign-in", "/strategies", "/mandates", "/exchanges", "/no-such-page");

  private WarmUp() {}

  static int run(Class<?> application) {
    try (ConfigurableApplicationContext context =
            new SpringApplication(application).run("--server.port=0");
        HttpClient http = HttpClient.newHttpClient()) {
      String port =
          Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
      for (String page : PAGES) {
        visit(http, URI.create("http://127.0.0.1:" + port + page));
      }
      return 0;
    }
  }

  private static void visit(HttpClient http, URI page) {
    try {
      http.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding());
    } catch (IOException e) {
      LOG.warn("The page {} did not answer", page, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
