package org.polyphony.platform.strategy;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface TermRepository extends JpaRepository<TermRow, Long> {

  List<TermRow> findAllByOrderByCatalogueAscPositionAscIdAsc();

  Optional<TermRow> findByCatalogueAndKey(Catalogue.Kind catalogue, String key);
}
