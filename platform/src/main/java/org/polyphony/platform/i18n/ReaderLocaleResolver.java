package org.polyphony.platform.i18n;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Language;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Hands Spring MVC the language that {@link LanguageFilter} chose. */
@Component("localeResolver")
class ReaderLocaleResolver implements LocaleResolver {

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return request.getAttribute(Languages.REQUEST_ATTRIBUTE) instanceof Language language
        ? language.locale()
        : Language.EN.locale();
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("The language is chosen by ?lang=");
  }
}
