package org.shanyraq.workspace.lists;

import java.time.LocalDate;
import java.util.List;
import org.shanyraq.access.Sights;
import org.shanyraq.family.Described;
import org.shanyraq.register.Doubles;
import org.shanyraq.register.LikelyDouble;
import org.shanyraq.register.Searches;
import org.shanyraq.running.LifeLine;
import org.shanyraq.safeguarding.Dangers;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register is searched while a new family is written down. What is told stands in no address and no log. */
@RestController
@RequestMapping("/casework/api/register")
class RegisterController {

    private final Doubles doubles;
    private final Searches searches;
    private final Sights sights;

    RegisterController(Doubles doubles, Searches searches, Sights sights) {
        this.doubles = doubles;
        this.searches = searches;
        this.sights = sights;
    }

    /** For whoever may open a case. */
    @PostMapping("/doubles")
    List<LikelyDouble> doubles(@RequestBody Told told) {
        sights.ensureMayStart(LifeLine.PROCESS, Dangers.PROCESS);
        searches.oneMore();
        return doubles.of(told.people());
    }

    record Told(List<Person> members, String phone, String address) {

        Told {
            members = members == null ? List.of() : List.copyOf(members);
        }

        List<Described> people() {
            return members.stream()
                    .map(person -> new Described(person.fullName(), person.birthDate(), person.iin(), phone, address))
                    .toList();
        }
    }

    record Person(String fullName, LocalDate birthDate, String iin) {}
}
