package org.shanyraq.household;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegisterMergeRepository extends Repository<RegisterMerge, UUID> {

    RegisterMerge save(RegisterMerge merge);

    Optional<RegisterMerge> findById(UUID id);

    /** Those that hold, in which one of these families had a part; the latest first. */
    @Query("select m from RegisterMerge m where m.undoneAt is null"
            + " and (m.doubledFamily in :families or m.keptFamily in :families) order by m.mergedAt desc")
    List<RegisterMerge> findHolding(Collection<UUID> families);
}
