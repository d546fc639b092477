package org.shanyraq.intake;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One vote of the commission, by a worker of the centre or a guest. */
@Embeddable
class AdmissionVote {

    private String worker;
    private String guest;

    @Enumerated(EnumType.STRING)
    private Vote vote;

    protected AdmissionVote() {}

    AdmissionVote(VoteAnswer given) {
        worker = given.worker();
        guest = given.guest();
        vote = given.vote();
    }

    String worker() {
        return worker;
    }

    String guest() {
        return guest;
    }

    Vote vote() {
        return vote;
    }
}
