package org.shanyraq.staff;

import java.util.List;
import org.springframework.data.repository.Repository;

interface SpecialistKindRepository extends Repository<SpecialistKind, String> {

    List<SpecialistKind> findAllByOrderByPosition();
}
