package org.polyphony.platform.questionnaires;

import java.util.List;
import org.polyphony.platform.stakeholders.Holding;
import org.polyphony.platform.stakeholders.Holdings;
import org.springframework.stereotype.Component;

/**
 * Who was asked stays as it was: the pairing keys of the answers are made of the person's number,
 * and links that were sent must go on working.
 */
@Component
class QuestionnaireHoldings implements Holdings {

  @Override
  public List<Holding> holdings() {
    return List.of(Holding.staying("questionnaires_asked", "person_id"));
  }
}
