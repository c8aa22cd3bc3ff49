package org.polyphony.platform.stakeholders;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface StrategyRoleRepository extends JpaRepository<StrategyRole, Long> {

  List<StrategyRole> findByStakeholderId(long stakeholderId);
}
