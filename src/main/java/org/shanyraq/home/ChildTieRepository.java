package org.shanyraq.home;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ChildTieRepository extends JpaRepository<ChildTie, UUID> {

    List<ChildTie> findByMemberIdInOrderBySince(Collection<UUID> children);

    List<ChildTie> findByFilingId(UUID filing);

    boolean existsByMemberIdAndWithWhomIgnoreCase(UUID child, String withWhom);
}
