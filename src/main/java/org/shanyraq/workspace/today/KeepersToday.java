package org.shanyraq.workspace.today;

import java.util.List;
import org.shanyraq.access.Role;
import org.shanyraq.access.Sights;
import org.shanyraq.engine.Refusal;
import org.shanyraq.running.Machinery;
import org.shanyraq.trail.Looks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The day of those who draw the diagrams and keep the server: no family is in it. */
@Service
@Transactional(readOnly = true)
class KeepersToday {

    private static final int LINES = 10;

    private final Sights sights;
    private final Machinery machinery;
    private final Looks accounts;

    KeepersToday(Sights sights, Machinery machinery, Looks accounts) {
        this.sights = sights;
        this.machinery = machinery;
        this.accounts = accounts;
    }

    /** @throws Refusal if the person is neither analyst nor administrator */
    Keeper keeper() {
        boolean administrator = is(Role.administrator);
        if (!administrator && !is(Role.analyst)) {
            throw Refusal.because("today.notYours");
        }
        return new Keeper(
                machinery.lastVersions(LINES),
                machinery.failedJobs(),
                administrator,
                administrator ? accounts.withoutRole(LINES) : List.of());
    }

    private boolean is(Role role) {
        return sights.reach().groups().stream().anyMatch(role::is);
    }

    /**
     * @param versions the diagrams that came into force last
     * @param failedJobs how many jobs nobody tries any more
     * @param hires whether they may hire people
     * @param withoutRole accounts that nobody has given a role, for administrators
     */
    record Keeper(List<Machinery.Version> versions, long failedJobs, boolean hires, List<Looks.Account> withoutRole) {}
}
