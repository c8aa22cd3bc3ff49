package org.polyphony.platform.stakeholders.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.polyphony.platform.StatementCounter;
import org.polyphony.platform.i18n.Languages;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.shared.Scope;
import org.polyphony.platform.stakeholders.Permissions;
import org.polyphony.platform.stakeholders.StrategyNames;
import org.polyphony.platform.ui.Relations;
import org.polyphony.platform.ui.Shell;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * Pages as a browser without script uses them, with who is signed in given; what higher modules
 * bring is made up.
 */
@SpringBootTest
@AutoConfigureMockMvc(addFilters = false)
@Import({StatementCounter.class, PagesWithoutScript.Others.class})
abstract class PagesWithoutScript {

  static final Actor OFFICER =
      new Somebody(
          21L, Set.of(Permissions.READ, Permissions.EDIT, Permissions.IMPORT, Permissions.EXPORT));
  static final Actor COLLEAGUE = new Somebody(22L, Set.of(Permissions.READ));

  static final Set<String> RELATED = ConcurrentHashMap.newKeySet();

  static {
    RELATED.add("countryZM");
  }

  @Autowired MockMvc server;

  final String word = "w" + UUID.randomUUID().toString().replace("-", "");
  Language language = Language.EN;

  String get(Actor actor, String path) throws Exception {
    var answer = send(actor, MockMvcRequestBuilders.get(java.net.URI.create(path)));
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  MockHttpServletResponse post(String path, String... fields) throws Exception {
    var request = MockMvcRequestBuilders.post(path);
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return send(OFFICER, request);
  }

  MockHttpServletResponse send(Actor actor, AbstractMockHttpServletRequestBuilder<?> request)
      throws Exception {
    request.requestAttr(Shell.ACTOR_ATTRIBUTE, actor);
    request.requestAttr(Languages.REQUEST_ATTRIBUTE, language);
    return server.perform(request).andReturn().getResponse();
  }

  private record Somebody(Long accountId, Set<String> permissions) implements Actor {

    @Override
    public String name() {
      return "Sample " + accountId;
    }

    @Override
    public boolean may(String permission, Scope... scopes) {
      return permissions.contains(permission);
    }
  }

  /** What higher modules bring. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Others {

    @Bean
    @Primary
    StrategyNames sampleStrategy() {
      return _ -> Map.of(1L, "Sample strategy");
    }

    @Bean
    Relations sampleRelations() {
      return (type, key, _) ->
          RELATED.contains(type + key)
              ? java.util.List.of(
                  new Relations.Relation(
                      Relations.Direction.UP,
                      "stakeholders.list.title",
                      "Sample Related",
                      "/x",
                      ""))
              : java.util.List.of();
    }
  }
}
