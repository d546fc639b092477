package org.shanyraq.closure;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface LeaveTakingRepository extends Repository<LeaveTaking, UUID> {

    LeaveTaking save(LeaveTaking leaveTaking);
}
