package org.shanyraq.household;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SupporterRepository extends Repository<Supporter, UUID> {

    Supporter save(Supporter told);

    /** What holds, in the order in which it was told. */
    List<Supporter> findByFamilyIdAndReplacedFalseOrderByPosition(UUID familyId);
}
