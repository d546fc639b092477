package org.shanyraq.engine;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** The groups of who is signed in, as diagrams speak of them. */
@Component
public class PersonsGroups {

    private final IdentityService identities;
    private final SpecialistGroups specialists;

    PersonsGroups(IdentityService identities, SpecialistGroups specialists) {
        this.identities = identities;
        this.specialists = specialists;
    }

    /** With {@link SpecialistGroups#EVERY_KIND} for whoever is a specialist of any kind. */
    public List<String> ofSignedIn() {
        List<String> groups = identities.getCurrentAuthentication().getGroupIds();
        return groups.stream().anyMatch(specialists::include)
                ? Stream.concat(groups.stream(), Stream.of(SpecialistGroups.EVERY_KIND))
                        .toList()
                : groups;
    }
}
