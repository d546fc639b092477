package org.shanyraq.catalogue;

import java.util.List;
import org.springframework.data.repository.Repository;

interface StateGroupRepository extends Repository<StateGroup, String> {

    List<StateGroup> findAllByOrderByPosition();
}
