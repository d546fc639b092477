package org.shanyraq.service;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OutsidePersonRepository extends JpaRepository<OutsidePerson, UUID> {

    List<OutsidePerson> findByNameKeyOrderById(String nameKey);
}
