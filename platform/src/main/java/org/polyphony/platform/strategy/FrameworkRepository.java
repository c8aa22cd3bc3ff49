package org.polyphony.platform.strategy;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface FrameworkRepository extends JpaRepository<Framework, Long> {

  List<Framework> findAllByOrderByFromDescIdDesc();
}
