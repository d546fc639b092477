package org.shanyraq.service;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * People of no family that the centre knows. So a person counts once among those whom the centre has reached:
 *
 * <ul>
 *   <li>a member of a family by its id, of every service and meeting of a group ({@code service_recipient});
 *   <li>somebody from outside who is named by this id: of a group ({@code group_participant}, with who came in
 *       {@code group_attendance}) and of a one-off service to one person ({@code one_off_service}). Two of one name are one
 *       person where the year of birth or the telephone says so; of whom nothing but the name is said counts once in each
 *       group and once with each service;
 *   <li>who is not named, of a family or a group without a case, is a number ({@code service_record.people}), and counts with
 *       every service again.
 * </ul>
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class OutsidePeople {

    private final OutsidePersonRepository people;

    OutsidePeople(OutsidePersonRepository people) {
        this.people = people;
    }

    /**
     * Whoever it is has come before, or comes for the first time.
     *
     * @param phone as it is written
     */
    public UUID recognised(String name, @Nullable Integer birthYear, @Nullable String phone) {
        OutsidePerson person = people.findByNameKeyOrderById(OutsidePerson.nameKey(name)).stream()
                .filter(known -> known.is(birthYear, phone))
                .findFirst()
                .orElseGet(() -> people.save(new OutsidePerson(name, birthYear, phone)));
        person.complete(birthYear, phone);
        return person.id();
    }
}
