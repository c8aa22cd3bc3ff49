package org.polyphony.platform.results.changes;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface ChangeRepository extends JpaRepository<InstitutionalChange, Long> {

  /** Locked until the end of the transaction, so that two changes at once wait for each other. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<InstitutionalChange> findLockedById(long id);

  List<InstitutionalChange> findByIdIn(Collection<Long> ids);
}
