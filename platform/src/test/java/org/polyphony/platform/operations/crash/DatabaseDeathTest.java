package org.polyphony.platform.operations.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded database is killed under the running application. */
class DatabaseDeathTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @TempDir Path data;

  @Test
  void healthSaysSoAndThenTheDatabaseIsBackWithWhatItHeld() throws Exception {
    try (ChildApplication application = ChildApplication.start(data, Map.of(), CrashProbe.class);
        HttpClient http = HttpClient.newHttpClient()) {
      Administrator administrator = Administrator.of(application);
      assertThat(administrator.invites(1)).isTrue();
      application.killDatabase();
      List<Integer> seen = new CopyOnWriteArrayList<>();
      await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(20))
          .until(() -> {
            health(application, http).thenAccept(seen::add);
            return seen.contains(503);
          });
      await()
          .atMost(PATIENCE)
          .until(() -> health(application, http).get(1, TimeUnit.MINUTES) == 200);
      assertThat(administrator.invites(2)).isTrue();
      assertThat(application.command(http, "crash-probe", List.of()))
          .contains(Administrator.address(1) + " 1 1", Administrator.address(2) + " 1 1");
    }
  }

  private static CompletableFuture<Integer> health(ChildApplication application, HttpClient http) {
    var request = HttpRequest.newBuilder(application.address("/health")).build();
    return http.sendAsync(request, HttpResponse.BodyHandlers.discarding())
        .thenApply(HttpResponse::statusCode);
  }
}
