package org.polyphony.platform.ui;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Serves the files of {@link Assets}; comes before Spring Boot's own handler of libraries. */
@Configuration(proxyBeanMethods = false)
@Order(Ordered.HIGHEST_PRECEDENCE)
class AssetConfiguration implements WebMvcConfigurer {

  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler(Assets.PREFIX + "**")
        .addResourceLocations("classpath:/static/")
        .setCacheControl(FOR_EVER)
        .resourceChain(true)
        .addResolver(new WithDigest());
    registry
        .addResourceHandler(Assets.LIBRARIES + "**")
        .addResourceLocations("classpath:/META-INF/resources/webjars/")
        .setCacheControl(FOR_EVER);
  }

  /** An address with another digest than the file's leads nowhere: it would be kept for ever. */
  private static final class WithDigest extends PathResourceResolver {

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
      String name = Assets.named(path);
      return name == null ? null : super.getResource(name, location);
    }
  }
}
