package org.shanyraq.household;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RelationRepository extends Repository<Relation, UUID> {

    Relation save(Relation told);

    /** What holds, in the order in which it was told. */
    List<Relation> findByFamilyIdAndReplacedFalseOrderByPosition(UUID familyId);
}
