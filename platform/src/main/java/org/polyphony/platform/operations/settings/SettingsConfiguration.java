package org.polyphony.platform.operations.settings;

import org.polyphony.platform.operations.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;

@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {

  @Bean
  Settings settings(ConfigurableEnvironment environment) {
    PropertySource<?> source = environment.getPropertySources().get(SettingsSource.NAME);
    if (source instanceof SettingsSource found) {
      return found.settings();
    }
    throw new IllegalStateException("SettingsPostProcessor is not in META-INF/spring.factories");
  }
}
