package org.polyphony.platform.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/** Lists and ends sessions. An ended session is out with its next request. */
@Service
public class Sessions {

  /** Session attributes: the account's number, how and from where it signed in. */
  public static final String ACCOUNT = "identity.account";

  public static final String METHOD = "identity.method";
  public static final String ADDRESS = "identity.address";
  public static final String AGENT = "identity.agent";

  private final FindByIndexNameSessionRepository<? extends Session> repository;

  Sessions(FindByIndexNameSessionRepository<? extends Session> repository) {
    this.repository = repository;
  }

  /** Where an account is signed in, latest used first. */
  public List<SessionInfo> of(long account, @Nullable String current) {
    return find(account).values().stream()
        .map(it -> info(it, current))
        .sorted(Comparator.comparing(SessionInfo::usedAt).reversed())
        .toList();
  }

  /** Ends one session of an account; nothing happens if it has ended. */
  public void end(long account, String handle) {
    find(account).keySet().stream()
        .filter(it -> Secrets.digest(it).equals(handle))
        .forEach(repository::deleteById);
  }

  /** Ends all sessions of an account but one. */
  public void endOthers(long account, @Nullable String kept) {
    find(account).keySet().stream().filter(it -> !it.equals(kept)).forEach(repository::deleteById);
  }

  /** Ends all sessions of an account. */
  public void endAll(long account) {
    endOthers(account, null);
  }

  private Map<String, ? extends Session> find(long account) {
    return repository.findByPrincipalName(String.valueOf(account));
  }

  private static SessionInfo info(Session session, @Nullable String current) {
    return new SessionInfo(
        Secrets.digest(session.getId()),
        session.getAttributeOrDefault(METHOD, ""),
        session.getAttributeOrDefault(ADDRESS, ""),
        session.getAttributeOrDefault(AGENT, ""),
        session.getCreationTime(),
        session.getLastAccessedTime(),
        session.getId().equals(current));
  }
}
