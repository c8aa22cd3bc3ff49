package org.polyphony.platform.ui.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import org.polyphony.platform.i18n.Languages;
import org.polyphony.platform.i18n.Reader;
import org.polyphony.platform.shared.Language;
import org.polyphony.platform.ui.MenuEntry;
import org.polyphony.platform.ui.MenuSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/** Renders compiled templates for a request that never came over a wire. */
final class Pages {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);

  private Pages() {}

  static String render(
      Language language, String theme, String path, String template, Map<String, Object> model) {
    return at(
        language,
        theme,
        path,
        () -> {
          var output = new StringOutput();
          TEMPLATES.render(template, model, output);
          return output.toString();
        });
  }

  static <T> T at(
      Language language, String theme, String path, java.util.function.Supplier<T> work) {
    var servlets = new MockServletContext();
    var context = new AnnotationConfigWebApplicationContext();
    context.setServletContext(servlets);
    context.register(Languages.class);
    context.addBeanFactoryPostProcessor(factory ->
        factory.registerSingleton(
            "menu",
            (MenuSource)
                () ->
                    List.of(
                        new MenuEntry(
                            MenuEntry.Area.MANAGE,
                            "ui.guide.title",
                            "/manage/style-guide",
                            1,
                            null),
                        new MenuEntry(MenuEntry.Area.PUBLIC, "ui.nav.home", "/", 1, null))));
    context.refresh();
    servlets.setAttribute(WebApplicationContext.ROOT_WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
    var request = new MockHttpServletRequest(servlets, "GET", path);
    request.setCookies(new Cookie("theme", theme));
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    try {
      return Reader.as(language, work);
    } finally {
      RequestContextHolder.resetRequestAttributes();
      context.close();
    }
  }
}
