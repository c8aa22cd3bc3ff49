package org.polyphony.platform.engagement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.polyphony.platform.i18n.Languages;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.ui.Shell;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A browser without script; who is signed in is given. */
public final class Pages {

  private final MockMvc server;
  private final Language language;

  /** Reads pages in a language. */
  public Pages(MockMvc server, Language language) {
    this.server = server;
    this.language = language;
  }

  /** A page that must be there. */
  public String get(Actor actor, String path) throws Exception {
    var answer = send(actor, MockMvcRequestBuilders.get(URI.create(path)));
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  /** How an address answers. */
  public int status(Actor actor, String path) throws Exception {
    return send(actor, MockMvcRequestBuilders.get(URI.create(path))).getStatus();
  }

  /** Sends a form: names and values in turn. */
  public MockHttpServletResponse post(Actor actor, String path, String... fields) throws Exception {
    var request = MockMvcRequestBuilders.post(path);
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return send(actor, request);
  }

  private MockHttpServletResponse send(
      Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
    request.requestAttr(Shell.ACTOR_ATTRIBUTE, actor);
    request.requestAttr(Languages.REQUEST_ATTRIBUTE, language);
    var answer = server.perform(request).andReturn().getResponse();
    answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
    return answer;
  }
}
