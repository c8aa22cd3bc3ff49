package org.polyphony.platform.stakeholders;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StakeholderRepository extends JpaRepository<Stakeholder, Long> {

  @Query("select o from Organisation o where o.sourceKey = ?1")
  Optional<Organisation> organisationBySourceKey(String key);

  @Query("select p from Person p where p.sourceKey = ?1")
  Optional<Person> personBySourceKey(String key);
}
