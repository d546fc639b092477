package org.shanyraq.casefile;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContactRepository extends Repository<Contact, UUID> {

    Contact save(Contact contact);

    List<Contact> findByCaseNumberAndStruckIsFalseOrderByOnDescSequenceDesc(String caseNumber, Limit most);

    Slice<Contact> findByCaseNumberOrderByOnDescSequenceDesc(String caseNumber, Pageable page);

    List<Contact> findByFilingIdOrderBySequence(UUID filing);

    @Query("select count(c) from Contact c where c.caseNumber = :caseNumber and not c.reached and not c.struck"
            + " and not exists (select r from Contact r where r.caseNumber = :caseNumber and r.reached and not r.struck"
            + " and (r.on > c.on or r.on = c.on and r.sequence > c.sequence))")
    int countFailedSinceReached(String caseNumber);
}
