package org.shanyraq.paper;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface KeptTemplateRepository extends Repository<KeptTemplate, String> {

    boolean existsById(String sha256);

    Optional<KeptTemplate> findById(String sha256);

    KeptTemplate save(KeptTemplate template);
}
