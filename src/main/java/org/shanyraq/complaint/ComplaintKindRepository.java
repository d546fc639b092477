package org.shanyraq.complaint;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ComplaintKindRepository extends Repository<ComplaintKind, String> {

    List<ComplaintKind> findAllByOrderByPosition();
}
