package org.polyphony.platform.results;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface MeasurementRepository extends JpaRepository<Measurement, Long> {

  List<Measurement> findByExchangeIdInOrderByDateAscIdAsc(Collection<Long> exchangeIds);
}
