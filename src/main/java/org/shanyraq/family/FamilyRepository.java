package org.shanyraq.family;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FamilyRepository extends Repository<Family, UUID> {

    Family save(Family family);

    @Query("select f from Family f left join fetch f.members where f.id = :id")
    Optional<Family> findWithMembers(UUID id);
}
