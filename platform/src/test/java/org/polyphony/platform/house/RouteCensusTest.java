package org.polyphony.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Scope;
import org.polyphony.platform.ui.Shell;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route, with who may reach it, is in {@code house/routes.txt}; and the list is true. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc(addFilters = false)
class RouteCensusTest {

  private static final List<Route> LIST = list();

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Autowired MockMvc server;
  @LocalServerPort int port;

  private final HttpClient http = HttpClient.newHttpClient();

  /** Signed in; holds the permissions named. */
  private record Somebody(Long accountId, Set<String> permissions) implements Actor {
    @Override
    public String name() {
      return "Sample";
    }

    @Override
    public boolean may(String permission, Scope... scopes) {
      return permissions.contains(permission);
    }
  }

  @Test
  void everyRouteIsInTheListAndNoOther() {
    var mapped = new TreeSet<String>();
    mapping.getHandlerMethods().keySet().forEach(it -> mapped.addAll(keys(it)));
    assertThat(LIST.stream().map(Route::key)).containsExactlyInAnyOrderElementsOf(mapped);
  }

  @Test
  void aVisitorReachesWhatIsPublicAndNothingElse() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Route route : LIST.stream().filter(Route::get).toList()) {
      HttpResponse<Void> answer = visit(route.foreign());
      if (!asVisitor(route, answer)) {
        wrong.add(route.key() + " answers a visitor " + answer.statusCode() + " " + target(answer));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whoHoldsNoPermissionReachesNothingThatNeedsOne() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Route route : LIST.stream().filter(Route::needsPermission).toList()) {
      int status = status(route, new Somebody(7L, Set.of()));
      if (status < 400 || status >= 500) {
        wrong.add(route.key() + " answers somebody without " + route.who() + " " + status);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void thePermissionOpensThePageAndAForeignRecordIsNotFound() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Route route : LIST.stream().filter(Route::get).filter(Route::needsPermission).toList()) {
      int status = status(route, new Somebody(7L, with(route)));
      if (status != (route.ofOneRecord() ? 404 : 200)) {
        wrong.add(route.key() + " answers who holds " + route.who() + " " + status);
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** The permission, and the one to read that each role with it holds as well. */
  private static Set<String> with(Route route) {
    String module = route.who().substring(0, route.who().indexOf('.'));
    return new TreeSet<>(List.of(route.who(), module + ".read"));
  }

  private static boolean asVisitor(Route route, HttpResponse<Void> answer) {
    int status = answer.statusCode();
    if (route.anonymous()) {
      // a way in that is not set up, such as an organization's own sign-in, is not found either
      return route.ofOneRecord() ? status == 404 : status < 303 || status == 404;
    }
    return status == 302 && target(answer).startsWith("/sign-in?next=");
  }

  private static String target(HttpResponse<Void> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .map(it -> it.replaceFirst("^https?://[^/]+", ""))
        .orElse("");
  }

  private HttpResponse<Void> visit(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + port + path);
    return http.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
  }

  private int status(Route route, Actor actor) throws Exception {
    var request =
        MockMvcRequestBuilders.request(
                HttpMethod.valueOf(route.method()), URI.create(route.foreign()))
            .requestAttr(Shell.ACTOR_ATTRIBUTE, actor);
    return server.perform(request).andReturn().getResponse().getStatus();
  }

  private static List<String> keys(RequestMappingInfo info) {
    var methods = info.getMethodsCondition().getMethods();
    return info.getPatternValues().stream()
        .flatMap(path ->
            methods.isEmpty()
                ? Stream.of("ANY " + path)
                : methods.stream().map(it -> it + " " + path))
        .toList();
  }

  private static List<Route> list() {
    try (var in = RouteCensusTest.class.getResourceAsStream("/house/routes.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(it -> !it.startsWith("#"))
          .map(Route::read)
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
