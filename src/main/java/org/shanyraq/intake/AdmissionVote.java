package org.shanyraq.intake;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** One vote of the commission, by a worker of the centre or a guest. */
@Embeddable
class AdmissionVote {

    private @Nullable String worker;
    private @Nullable String guest;

    @Enumerated(EnumType.STRING)
    private Vote vote;

    protected AdmissionVote() {}

    AdmissionVote(VoteAnswer given) {
        worker = given.worker();
        guest = given.guest();
        vote = given.vote();
    }

    @Nullable
    String worker() {
        return worker;
    }

    @Nullable
    String guest() {
        return guest;
    }

    Vote vote() {
        return vote;
    }
}
