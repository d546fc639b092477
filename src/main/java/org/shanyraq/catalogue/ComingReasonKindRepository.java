package org.shanyraq.catalogue;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ComingReasonKindRepository extends Repository<ComingReasonKind, String> {

    List<ComingReasonKind> findAllByOrderByPosition();
}
