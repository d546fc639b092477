package org.shanyraq.safeguarding;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EmergencyReceptionRepository extends Repository<EmergencyReception, UUID> {

    EmergencyReception save(EmergencyReception reception);
}
