package org.shanyraq.activity;

import java.util.List;
import org.shanyraq.access.Sights;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Member;
import org.shanyraq.service.OutsidePeople;
import org.springframework.stereotype.Component;

/** Finds the members of families by what a group's leader knows of them: the case number and the name. */
@Component
class KnownPeople {

    private final CaseFiles caseFiles;
    private final Sights sights;
    private final OutsidePeople outside;

    KnownPeople(CaseFiles caseFiles, Sights sights, OutsidePeople outside) {
        this.caseFiles = caseFiles;
        this.sights = sights;
        this.outside = outside;
    }

    /**
     * Whoever looks for somebody in a case of which they should not know hears the same as about a case that is not
     * there, whether the name is right or wrong.
     *
     * @throws Refusal if the person works with no open case of this number that has exactly one member who is found by
     *     these words
     */
    Person find(Newcomer newcomer) {
        if (newcomer.caseNumber() == null) {
            return Person.named(
                    newcomer.fullName(),
                    outside.recognised(newcomer.fullName(), newcomer.birthYear(), newcomer.ownPhone()));
        }
        List<Member> found = called(newcomer.fullName(), newcomer.caseNumber());
        if (found.size() != 1) {
            throw unknown(newcomer.caseNumber());
        }
        return Person.of(newcomer.caseNumber(), found.get(0).id());
    }

    private List<Member> called(String name, String caseNumber) {
        return sights.of(caseNumber).knowsTheFamily()
                        && caseFiles.of(caseNumber).isOpen()
                ? caseFiles.family(caseNumber).called(name)
                : List.of();
    }

    private static Refusal unknown(String caseNumber) {
        return Refusal.because("activity.unknownPerson", caseNumber);
    }
}
