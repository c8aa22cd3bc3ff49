package org.polyphony.platform.messaging;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
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
  private final List<HiddenMails> hidden;

  OutboxService(MailStore mails, Settings settings, Clock clock, List<HiddenMails> hidden) {
    this.mails = mails;
    this.hidden = hidden;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public long post(OutgoingMail mail) {
    return post(mail, false);
  }

  @Override
  public long postForAccount(OutgoingMail mail) {
    return post(mail, true);
  }

  private long post(OutgoingMail mail, boolean account) {
    String host = settings.baseUrl().getHost();
    String messageId = "<" + UUID.randomUUID() + "@" + (host == null ? "localhost" : host) + ">";
    var state = settings.smtp() == null ? PostedMail.State.LOCAL : PostedMail.State.WAITING;
    return mails.add(mail, account, messageId, state, clock.instant());
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
    var view = MailView.of(actor, hidden);
    var rows = mails.page(view, page.size(), page.offset());
    return new Slice<>(rows, mails.count(view), page.page(), page.size());
  }

  @Override
  @Transactional(readOnly = true)
  public List<PostedMail> newestTo(Actor actor, Collection<String> addresses, int most) {
    return addresses.isEmpty()
        ? List.of()
        : mails.page(MailView.of(actor, hidden).to(addresses), most, 0);
  }

  @Override
  @Transactional(readOnly = true)
  public long countTo(Actor actor, Collection<String> addresses) {
    return addresses.isEmpty() ? 0 : mails.count(MailView.of(actor, hidden).to(addresses));
  }

  @Override
  public boolean readableBy(Actor actor) {
    return actor.may(MailPermissions.READ);
  }

  @Override
  @Transactional(readOnly = true)
  public PostedMail byId(Actor actor, long id) {
    actor.require(MailPermissions.READ);
    return mails.find(MailView.of(actor, hidden), id).orElseThrow(() -> new NotFound("mail", id));
  }

  @Override
  public void retry(Actor actor, long id) {
    byId(actor, id);
    if (!mails.retry(id, clock.instant())) {
      throw new NotFound("failed mail", id);
    }
  }
}
