package org.polyphony.platform.privacy;

import java.util.List;
import org.polyphony.platform.i18n.Texts;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.ui.DeskSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who asked to be erased, on the desk of those who may do it. */
@Component
@Order(40)
class PrivacyDesk implements DeskSource {

  private final RequestStore requests;

  PrivacyDesk(RequestStore requests) {
    this.requests = requests;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Item> items(Actor actor) {
    if (!actor.may(Permissions.ERASE)) {
      return List.of();
    }
    int count = requests.all(actor).size();
    return count == 0
        ? List.of()
        : List.of(new Item(Texts.text("privacy.desk", "count", count), "/manage/erasures"));
  }
}
