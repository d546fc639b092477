package org.shanyraq.intake;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApplicationRepository extends Repository<Application, UUID> {

    Application save(Application application);

    @Query("select a.filingId from Application a where a.caseNumber = :caseNumber")
    List<UUID> findPapers(String caseNumber);
}
