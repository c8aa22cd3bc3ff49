package org.polyphony.platform.stakeholders;

import org.springframework.data.jpa.repository.JpaRepository;

interface AffiliationRepository extends JpaRepository<Affiliation, Long> {}
