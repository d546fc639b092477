package org.shanyraq.casefile;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Set;
import org.shanyraq.access.CaseMembers.Part;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseMemberRepository extends Repository<CaseMember, String> {

    @Query("select m.part from CaseMember m where m.caseNumber = :caseNumber and " + CaseMember.IS_THE_PERSON)
    Set<Part> findParts(String caseNumber, String person, Collection<String> groups, OffsetDateTime now);

    @Query("select m.caseNumber from CaseMember m where m.caseNumber in :caseNumbers and " + CaseMember.IS_THE_PERSON)
    Set<String> findAmong(Collection<String> caseNumbers, String person, Collection<String> groups, OffsetDateTime now);
}
