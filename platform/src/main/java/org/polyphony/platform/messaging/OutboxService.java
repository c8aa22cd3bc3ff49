package org.polyphony.platform.messaging;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.polyphony.platform.operations.Settings;
import org.polyphony.platform.shared.Actor;
import org.polyphony.platform.shared.NotFound;
import org.polyphony.platform.shared.PageRequest;
import org.polyphony.platform.shared.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class OutboxService implements Outbox {

  private final MailStore mails;
  private final Settings settings;
  private final Clock clock;

  OutboxService(MailStore mails, Settings settings, Clock clock) {
    this.mails = mails;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public long post(OutgoingMail mail) {
    String host = settings.baseUrl().getHost();
    String messageId = "<" + UUID.randomUUID() + "@" + (host == null ? "localhost" : host) + ">";
    var state = settings.smtp() == null ? PostedMail.State.LOCAL : PostedMail.State.WAITING;
    return mails.add(mail, messageId, state, clock.instant());
  }

  @Override
  @Transactional(readOnly = true)
  public Map<Long, PostedMail.State> states(Collection<Long> ids) {
    return ids.isEmpty() ? Map.of() : mails.states(ids);
  }

  @Override
  @Transactional(readOnly = true)
  public Slice<PostedMail> list(Actor actor, PageRequest page) {
    actor.require(MailPermissions.READ);
    var rows = mails.page(page.size(), page.offset());
    return new Slice<>(rows, mails.count(), page.page(), page.size());
  }

  @Override
  @Transactional(readOnly = true)
  public PostedMail byId(Actor actor, long id) {
    actor.require(MailPermissions.READ);
    return mails.find(id).orElseThrow(() -> new NotFound("mail", id));
  }

  @Override
  public void retry(Actor actor, long id) {
    actor.require(MailPermissions.READ);
    if (!mails.retry(id, clock.instant())) {
      throw new NotFound("failed mail", id);
    }
  }
}
