/**
 * Questionnaires before and after an exchange, and about materials: a bank of questions, who was
 * asked, what was answered, and what people gained. Owns the tables {@code questionnaires_*}.
 *
 * <p>Answers are kept under a pairing key, never beside a name. While a questionnaire runs, the
 * secret that makes the keys lies in the database; finishing it forgets the secret, and from then
 * on nobody can tell who answered what.
 */
@ApplicationModule(
    displayName = "Questionnaires",
    allowedDependencies = {
      "shared",
      "i18n",
      "audit",
      "ui",
      "identity",
      "messaging",
      "seed",
      "strategy",
      "stakeholders",
      "exchanges",
      "results"
    })
@NullMarked
package org.polyphony.platform.questionnaires;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
