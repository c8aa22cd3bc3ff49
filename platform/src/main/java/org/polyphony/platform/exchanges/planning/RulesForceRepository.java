package org.polyphony.platform.exchanges.planning;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface RulesForceRepository extends JpaRepository<RulesForce, Long> {

  Optional<RulesForce> findFirstByOrderByIdDesc();
}
