package org.shanyraq.paper;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ChosenLanguageRepository extends Repository<ChosenLanguage, UUID> {

    ChosenLanguage save(ChosenLanguage chosen);

    Optional<ChosenLanguage> findById(UUID familyId);
}
