package org.shanyraq.paper;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScanRepository extends Repository<Scan, UUID> {

    Scan save(Scan scan);

    List<Scan> findByCaseNumberOrderByUploadedAtDesc(String caseNumber);

    long countByCaseNumber(String caseNumber);

    List<Scan> findByCaseNumberAndSha256OrderByUploadedAtDesc(String caseNumber, String sha256);

    /** Whoever brings the same file to the same case waits until this one is kept. */
    @Query(
            value = "select 1 from (select pg_advisory_xact_lock(hashtextextended(:file, 0))) locked",
            nativeQuery = true)
    int lock(String file);
}
