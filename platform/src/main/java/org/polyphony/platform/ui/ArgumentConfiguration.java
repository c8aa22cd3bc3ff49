package org.polyphony.platform.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.polyphony.platform.shared.Actor;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets controllers take {@link Actor}, {@link Form}, {@link ListQuery} and {@link Download} as
 * arguments.
 */
@Configuration(proxyBeanMethods = false)
class ArgumentConfiguration implements WebMvcConfigurer {

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.addFirst(new Argument(Actor.class, it -> Shell.of(it).actor()));
    resolvers.addFirst(new Argument(Form.class, it -> Form.of(it.getParameterMap())));
    resolvers.addFirst(new Argument(ListQuery.class, ListQuery::of));
    resolvers.addFirst(new Argument(Download.class, Download::of));
  }

  private record Argument(Class<?> type, Function<HttpServletRequest, Object> value)
      implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == type;
    }

    @Override
    public @Nullable Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer model,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binders) {
      HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
      if (type == Download.class && model != null) {
        model.setRequestHandled(true);
      }
      return servlet == null ? null : value.apply(servlet);
    }
  }
}
