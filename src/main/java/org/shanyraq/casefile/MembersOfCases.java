package org.shanyraq.casefile;

import java.util.Collection;
import java.util.Set;
import org.shanyraq.access.CaseMembers;
import org.shanyraq.calendar.CentreClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class MembersOfCases implements CaseMembers {

    private final CaseMemberRepository members;
    private final CentreClock clock;

    MembersOfCases(CaseMemberRepository members, CentreClock clock) {
        this.members = members;
        this.clock = clock;
    }

    @Override
    public Set<Part> partsOf(String person, Collection<String> groups, String caseNumber) {
        return members.findParts(caseNumber, person, groups, clock.now());
    }

    @Override
    public Set<String> among(Collection<String> caseNumbers, String person, Collection<String> groups) {
        return caseNumbers.isEmpty() ? Set.of() : members.findAmong(caseNumbers, person, groups, clock.now());
    }
}
