package org.shanyraq.staff;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SpecialistKindRepository extends Repository<SpecialistKind, String> {

    List<SpecialistKind> findAllByOrderByPosition();

    Optional<SpecialistKind> findById(String code);

    boolean existsById(String code);
}
