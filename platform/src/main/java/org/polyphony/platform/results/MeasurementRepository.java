package org.polyphony.platform.results;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface MeasurementRepository extends JpaRepository<Measurement, Long> {

  /** Locked until the end of the transaction, so that two changes at once wait for each other. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Measurement> findLockedById(long id);

  List<Measurement> findByExchangeIdInOrderByDateAscIdAsc(Collection<Long> exchangeIds);
}
