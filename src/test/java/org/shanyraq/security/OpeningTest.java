package org.shanyraq.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanyraq.engine.SpecialistGroups;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A centre does not open without an administrator, and says in a sentence what is missing. */
@CentreTest
class OpeningTest {

    @Autowired
    IdentityService identities;

    @Autowired
    AccessRights rights;

    @Autowired
    SpecialistGroups specialists;

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            chief   | none               | no password was given for the first one
            chief   | too-short          | the account 'chief' cannot be opened: This password is not taken.
            chief   | my-CHIEF-is-strong | the account 'chief' cannot be opened: This password is not taken.
            ch ief  | quite-a-long-one   | the account 'ch ief' cannot be opened: User has an invalid id
            """)
    void anAdministratorWhoCannotBeTakenIsNamed(String user, String password, String why) {
        Accounts withoutAdministrator = new Accounts(identities, specialists) {
            @Override
            boolean hasAdministrator() {
                return false;
            }
        };
        Opening opening = new Opening(withoutAdministrator, rights, new AdministratorProperties(user, password));

        Throwable failure = catchThrowable(() -> opening.run(null));
        FailureAnalysis analysis = new NoAdministrator.Analyzer().analyze(failure);

        assertThat(analysis.getDescription())
                .startsWith("The centre has no administrator yet, and ")
                .contains(why);
        assertThat(analysis.getAction()).contains("SHANYRAQ_ADMINISTRATOR_PASSWORD", "12 characters");
    }
}
