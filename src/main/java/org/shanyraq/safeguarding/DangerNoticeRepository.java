package org.shanyraq.safeguarding;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DangerNoticeRepository extends Repository<DangerNotice, UUID> {

    DangerNotice save(DangerNotice notice);
}
