package org.shanyraq.catalogue;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ServiceTypeRepository extends Repository<ServiceType, String> {

    List<ServiceType> findAllByOrderByPosition();
}
