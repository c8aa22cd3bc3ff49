package org.polyphony.platform.operations.secrets;

import org.polyphony.platform.operations.SecretBox;
import org.polyphony.platform.operations.Settings;
import org.polyphony.platform.operations.StartRefused;
import org.polyphony.platform.operations.database.DataFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes the key from the setting, else from the data folder. */
@Configuration(proxyBeanMethods = false)
class SecretsConfiguration {

  @Bean
  SecretBox secretBox(Settings settings, DataFolder folder) {
    String given = settings.secretsKey();
    return new SecretBox(
        given == null
            ? KeyFile.in(folder.path())
            : KeyFile.parse(given)
                .orElseThrow(() ->
                    new StartRefused("POLYPHONY_SECRETS_KEY does not hold 32 bytes in Base64.")));
  }
}
