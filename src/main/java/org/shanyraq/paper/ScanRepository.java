package org.shanyraq.paper;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ScanRepository extends Repository<Scan, UUID> {

    Scan save(Scan scan);

    List<Scan> findByCaseNumberOrderByUploadedAtDesc(String caseNumber);
}
