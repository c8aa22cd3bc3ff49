package org.polyphony.platform.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.stereotype.Controller;

class HouseRulesTest {

  static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.polyphony.platform");

  static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("org.polyphony.planted");

  static final Map<String, ArchRule> RULES =
      Map.of(
          "aggregates know no Spring",
          noClasses()
              .that()
              .areAnnotatedWith(Entity.class)
              .should()
              .dependOnClassesThat()
              .resideInAPackage("org.springframework.."),
          "aggregates stay in their module",
          classes()
              .that()
              .areAnnotatedWith(Entity.class)
              .should()
              .notHaveModifier(JavaModifier.PUBLIC),
          "controllers are hidden in web",
          classes()
              .that()
              .areAnnotatedWith(Controller.class)
              .and()
              .resideOutsideOfPackage("org.polyphony.platform.ui")
              .should()
              .bePackagePrivate()
              .andShould()
              .resideInAPackage("..web"),
          "only web and ui touch Spring MVC",
          noClasses()
              .that()
              .resideOutsideOfPackages("..web..", "..ui..", "..i18n", "..operations..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(
                  "org.springframework.web.bind..", "org.springframework.web.servlet.."),
          "nobody asks the wall clock",
          noClasses()
              .should()
              .callMethod(Instant.class, "now")
              .orShould()
              .callMethod(LocalDate.class, "now")
              .orShould()
              .callMethod(OffsetDateTime.class, "now"));

  static java.util.stream.Stream<String> rules() {
    return RULES.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void holds(String rule) {
    RULES.get(rule).check(CODE);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void bites(String rule) {
    assertThat(RULES.get(rule).evaluate(PLANTED).hasViolation()).as(rule).isTrue();
  }
}
