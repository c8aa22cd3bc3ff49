package org.polyphony.platform.strategy;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface MandateRepository extends JpaRepository<Mandate, Long> {

  List<Mandate> findAllByOrderByDateDescCodeDesc();

  Optional<Mandate> findBySlug(String slug);
}
