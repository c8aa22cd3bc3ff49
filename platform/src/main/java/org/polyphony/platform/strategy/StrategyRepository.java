package org.polyphony.platform.strategy;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface StrategyRepository extends JpaRepository<Strategy, Long> {

  Optional<Strategy> findBySlug(String slug);
}
