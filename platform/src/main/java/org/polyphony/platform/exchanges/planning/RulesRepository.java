package org.polyphony.platform.exchanges.planning;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface RulesRepository extends JpaRepository<RulesRow, Long> {

  List<RulesRow> findByOrderByIdDesc();

  Optional<RulesRow> findByHash(String hash);
}
