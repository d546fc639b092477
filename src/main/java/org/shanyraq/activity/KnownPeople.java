package org.shanyraq.activity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Member;
import org.springframework.stereotype.Component;

/** Finds the members of families by what a group's leader knows of them: the case number and the name. */
@Component
class KnownPeople {

    private final CaseFiles caseFiles;

    KnownPeople(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /**
     * Whoever looks for somebody in a case of which they should not know hears the same as about a case that is not
     * there.
     *
     * @throws Refusal if no open case of this number has exactly one member whose name has all these words
     */
    Person find(Newcomer newcomer) {
        if (newcomer.caseNumber() == null) {
            return Person.named(newcomer.fullName());
        }
        List<Member> found = members(newcomer.caseNumber()).stream()
                .filter(member -> words(member.fullName()).containsAll(words(newcomer.fullName())))
                .toList();
        if (found.size() != 1) {
            throw unknown(newcomer.caseNumber());
        }
        return Person.of(newcomer.caseNumber(), found.get(0).id());
    }

    private List<Member> members(String caseNumber) {
        try {
            return caseFiles.of(caseNumber).isOpen()
                    ? caseFiles.family(caseNumber).members()
                    : List.of();
        } catch (Refusal noSuchCase) {
            return List.of();
        }
    }

    private static Refusal unknown(String caseNumber) {
        return Refusal.because("activity.unknownPerson", caseNumber);
    }

    private static Set<String> words(String name) {
        return Set.copyOf(Arrays.asList(name.strip().toLowerCase(Locale.ROOT).split("\\s+")));
    }
}
