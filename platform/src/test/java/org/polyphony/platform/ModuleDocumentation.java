package org.polyphony.platform;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/**
 * Writes a canvas and a picture of each module to {@code target/spring-modulith-docs}; run by
 * {@code make docs}, not by every build, hence the name without "Test".
 */
class ModuleDocumentation {

  @Test
  void write() {
    new Documenter(ApplicationModules.of(Polyphony.class))
        .writeModuleCanvases()
        .writeModulesAsPlantUml()
        .writeIndividualModulesAsPlantUml();
  }
}
