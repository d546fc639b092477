package org.shanyraq.home;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ChildHomeRepository extends JpaRepository<ChildHome, UUID> {

    List<ChildHome> findByMemberIdOrderBySince(UUID child);

    List<ChildHome> findByMemberIdInOrderBySince(Collection<UUID> children);

    List<ChildHome> findByFilingIdOrderBySince(UUID filing);
}
