package org.polyphony.platform.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Renders the templates that the build compiled. (There is no starter for this Spring Boot.) */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

  @Bean
  TemplateEngine templateEngine() {
    return TemplateEngine.createPrecompiled(ContentType.Html);
  }

  @Bean
  ViewResolver templateViewResolver(TemplateEngine templates) {
    return (name, _) ->
        templates.hasTemplate(name + ".jte") ? new TemplateView(templates, name + ".jte") : null;
  }

  private record TemplateView(TemplateEngine templates, String template) implements View {

    @Override
    public String getContentType() {
      return "text/html;charset=UTF-8";
    }

    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws Exception {
      var output = new Utf8ByteOutput();
      templates.render(
          template, new HashMap<String, Object>(model == null ? Map.of() : model), output);
      response.setContentType(getContentType());
      response.addHeader("Vary", "HX-Request");
      response.setContentLength(output.getContentLength());
      try (var body = response.getOutputStream()) {
        output.writeTo(body);
      }
    }
  }
}
