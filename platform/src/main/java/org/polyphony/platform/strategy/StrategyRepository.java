package org.polyphony.platform.strategy;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface StrategyRepository extends JpaRepository<Strategy, Long> {

  List<Strategy> findAllByOrderBySampleAscIdAsc();

  Optional<Strategy> findBySlug(String slug);
}
