package org.shanyraq.casefile;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FormerFactRepository extends Repository<FormerFact, UUID> {

    FormerFact save(FormerFact former);

    @Query("select new org.shanyraq.casefile.Former(former.factId, former.was, f.filedBy, f.filedAt, f.reason)"
            + " from FormerFact former join Filing f on f.id = former.filingId"
            + " where former.factId in :facts order by former.sequence desc")
    List<Former> findOf(Collection<UUID> facts);
}
