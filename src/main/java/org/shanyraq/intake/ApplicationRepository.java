package org.shanyraq.intake;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ApplicationRepository extends Repository<Application, UUID> {

    Application save(Application application);
}
