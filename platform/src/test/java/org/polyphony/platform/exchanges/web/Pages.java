package org.polyphony.platform.exchanges.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.polyphony.platform.i18n.Languages;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.ui.Shell;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Asks for pages as somebody, in a language. */
public record Pages(MockMvc mvc, Actor actor, Language language) {

  /** What came back. */
  public record Answer(int status, String type, String body, String location) {}

  /** Pages as somebody, in English. */
  public static Pages as(MockMvc mvc, Actor actor) {
    return new Pages(mvc, actor, Language.EN);
  }

  /** The same in another language. */
  public Pages in(Language other) {
    return new Pages(mvc, actor, other);
  }

  /** Opens an address. */
  public Answer open(String path) {
    return send(get(java.net.URI.create(path)));
  }

  /** Sends a form of alternating names and values. */
  public Answer send(String path, String... fields) {
    var request = post(java.net.URI.create(path));
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return send(request);
  }

  private Answer send(MockHttpServletRequestBuilder request) {
    LocaleContextHolder.setLocale(language.locale());
    try {
      MvcResult result =
          mvc.perform(
                  request
                      .requestAttr(Shell.ACTOR_ATTRIBUTE, actor)
                      .requestAttr(Languages.REQUEST_ATTRIBUTE, language))
              .andReturn();
      var response = result.getResponse();
      response.setCharacterEncoding("UTF-8");
      String location = response.getRedirectedUrl();
      return new Answer(
          response.getStatus(),
          String.valueOf(response.getContentType()),
          response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8),
          location == null ? "" : location);
    } catch (Exception e) {
      throw new AssertionError(e);
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }
}
