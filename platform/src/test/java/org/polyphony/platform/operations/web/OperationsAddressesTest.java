package org.polyphony.platform.operations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.operations.ControlCall;
import org.polyphony.platform.operations.ControlCommand;
import org.polyphony.platform.operations.ControlRefused;
import org.polyphony.platform.operations.HealthPart;
import org.polyphony.platform.operations.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "POLYPHONY_METRICS_TOKEN=collector",
      "management.defaults.metrics.export.enabled=true",
      "management.prometheus.metrics.export.enabled=true"
    })
class OperationsAddressesTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @LocalServerPort int port;
  @Autowired Settings settings;
  @Autowired Ailing ailing;

  @Test
  void healthIs200WhenAllIsWellAnd503WhenAPartIsNot() throws Exception {
    HttpResponse<String> well = get("/health");
    assertThat(well.statusCode()).isEqualTo(200);
    JsonNode answer = JSON.readTree(well.body());
    assertThat(answer.get("status").asString()).isEqualTo("up");
    assertThat(answer.get("database").get("status").asString()).isEqualTo("up");
    assertThat(answer.get("disk").get("freeMegabytes").asLong()).isPositive();
    ailing.ill = true;
    try {
      HttpResponse<String> unwell = get("/health");
      assertThat(unwell.statusCode()).isEqualTo(503);
      assertThat(JSON.readTree(unwell.body()).get("ailing").get("status").asString())
          .isEqualTo("down");
    } finally {
      ailing.ill = false;
    }
  }

  @Test
  void metricsAreForThisMachineOrATokenOnly() throws Exception {
    assertThat(get("/metrics").body()).contains("jvm_memory_used_bytes");
    assertThat(get("/metrics", "X-Forwarded-For", "203.0.113.9").statusCode()).isEqualTo(404);
    assertThat(
            get("/metrics", "X-Forwarded-For", "203.0.113.9", "Authorization", "Bearer collector")
                .statusCode())
        .isEqualTo(200);
    assertThat(
            get("/metrics", "X-Forwarded-For", "203.0.113.9", "Authorization", "Bearer wrong")
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void everyAnswerCarriesItsOwnReference() throws Exception {
    String first = get("/health").headers().firstValue("X-Request-Id").orElseThrow();
    String second =
        get("/no-such-page", "X-Request-Id", first)
            .headers()
            .firstValue("X-Request-Id")
            .orElseThrow();
    assertThat(first).matches("[a-z2-9]{10}");
    assertThat(second).matches("[a-z2-9]{10}").isNotEqualTo(first);
  }

  @Test
  void aCommandRunsWithTheTokenAndItsOutputEndsWithTheExitCode() throws Exception {
    JsonNode control = control();
    assertThat(control.get("port").asInt()).isEqualTo(port);
    assertThat(control.get("pid").asLong()).isEqualTo(ProcessHandle.current().pid());
    String token = control.get("token").asString();
    assertThat(post("/control/echo", token, "[\"one\",\"two\"]").body())
        .isEqualTo("one two\n\u0000exit 0\n");
    assertThat(post("/control/echo", token, "[]").body())
        .isEqualTo("Usage: echo WORDS\n\u0000exit 2\n");
    assertThat(post("/control/unheard", token, "[]").body())
        .contains("There is no command \"unheard\"")
        .endsWith("\u0000exit 2\n");
  }

  @Test
  void withoutTheTokenOrThroughAProxyThereIsNoControlChannel() throws Exception {
    String token = control().get("token").asString();
    assertThat(post("/control/echo", "guess", "[\"x\"]").statusCode()).isEqualTo(404);
    assertThat(
            post("/control/echo", token, "[\"x\"]", "X-Forwarded-For", "203.0.113.9").statusCode())
        .isEqualTo(404);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(controlFile())))
        .isEqualTo("rw-------");
  }

  private Path controlFile() {
    return settings.dataFolder().resolve("control.json");
  }

  private JsonNode control() throws IOException {
    return JSON.readTree(Files.readString(controlFile()));
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String token, String arguments, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(path))
            .header("X-Control-Token", token)
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"arguments\":" + arguments + ",\"folder\":\"/\"}"));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** A part whose state the test chooses. */
  static class Ailing implements HealthPart {
    volatile boolean ill;

    @Override
    public String name() {
      return "ailing";
    }

    @Override
    public Result check() {
      return new Result(!ill, Map.of());
    }
  }

  @TestConfiguration
  static class Beans {
    @Bean
    Ailing ailing() {
      return new Ailing();
    }

    @Bean
    ControlCommand echo() {
      return new ControlCommand() {
        @Override
        public String name() {
          return "echo";
        }

        @Override
        public void run(ControlCall call) throws ControlRefused {
          if (call.arguments().isEmpty()) {
            throw ControlRefused.usage("Usage: echo WORDS");
          }
          call.output().println(String.join(" ", call.arguments()));
        }
      };
    }
  }
}
