package org.shanyraq.casefile;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContactRepository extends Repository<Contact, UUID> {

    Contact save(Contact contact);

    List<Contact> findByCaseNumberOrderByOnDesc(String caseNumber);

    @Query("select count(c) from Contact c where c.caseNumber = :caseNumber and not c.reached and c.on >="
            + " coalesce((select max(r.on) from Contact r where r.caseNumber = :caseNumber and r.reached), c.on)")
    int countFailedSinceReached(String caseNumber);
}
