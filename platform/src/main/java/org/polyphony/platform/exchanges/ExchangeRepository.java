package org.polyphony.platform.exchanges;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ExchangeRepository extends JpaRepository<Exchange, Long> {

  /** Locked until the end of the transaction, so that two changes at once wait for each other. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Exchange> findLockedById(long id);

  @Query(
      "select e from Exchange e join e.participants p where p.personId = ?1 order by e.start, e.id")
  List<Exchange> ofPerson(long personId);

  List<Exchange> findByIdIn(Collection<Long> ids);

  List<Exchange> findByStrategyIdOrderByStartAscIdAsc(long strategyId);
}
