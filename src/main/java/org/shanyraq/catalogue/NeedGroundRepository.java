package org.shanyraq.catalogue;

import java.util.List;
import org.springframework.data.repository.Repository;

interface NeedGroundRepository extends Repository<NeedGround, String> {

    List<NeedGround> findAllByOrderByPosition();
}
