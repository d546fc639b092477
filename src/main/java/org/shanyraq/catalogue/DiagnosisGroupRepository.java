package org.shanyraq.catalogue;

import java.util.List;
import org.springframework.data.repository.Repository;

interface DiagnosisGroupRepository extends Repository<DiagnosisGroup, String> {

    List<DiagnosisGroup> findAllByOrderByPosition();
}
