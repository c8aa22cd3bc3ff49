package org.polyphony.platform.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.polyphony.platform.Polyphony;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

  static final ApplicationModules MODULES = ApplicationModules.of(Polyphony.class);
  static final Path CODE = Sources.HOME.resolve("platform/src/main/java/org/polyphony/platform");

  @Test
  void modulesUseOnlyWhatTheyDeclare() {
    MODULES.verify();
  }

  @Test
  void everyModuleDeclaresWhatItMayUse() {
    assertThat(MODULES.stream())
        .isNotEmpty()
        .allSatisfy(it -> {
          String name = it.getIdentifier().toString();
          assertThat(Sources.read(CODE.resolve(name + "/package-info.java")))
              .as(name)
              .contains("allowedDependencies =", "@NullMarked");
        });
  }

  /** A package-info of the tests in the same package would hide the module's own, and allow all. */
  @Test
  void nothingHidesWhatAModuleDeclares() {
    assertThat(MODULES.stream().map(it -> it.getBasePackage().getName() + ".package-info"))
        .isNotEmpty()
        .allSatisfy(name ->
            assertThat(Class.forName(name).isAnnotationPresent(ApplicationModule.class))
                .as(name)
                .isTrue());
  }
}
