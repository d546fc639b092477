package org.shanyraq.partner;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PartnerKindRepository extends Repository<PartnerKind, String> {

    List<PartnerKind> findByActiveTrueOrderByPosition();

    Optional<PartnerKind> findByCodeAndActiveTrue(String code);

    List<PartnerKind> findAll();
}
