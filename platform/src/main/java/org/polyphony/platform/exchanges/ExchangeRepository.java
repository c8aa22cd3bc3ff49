package org.polyphony.platform.exchanges;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ExchangeRepository extends JpaRepository<Exchange, Long> {

  List<Exchange> findByIdIn(Collection<Long> ids);

  List<Exchange> findByStrategyIdOrderByStartAscIdAsc(long strategyId);
}
