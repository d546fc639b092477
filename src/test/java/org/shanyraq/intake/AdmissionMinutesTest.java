package org.shanyraq.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.shanyraq.casefile.AdmissionOutcome.accompany;
import static org.shanyraq.casefile.AdmissionOutcome.refer;
import static org.shanyraq.intake.Vote.abstained;
import static org.shanyraq.intake.Vote.against;
import static org.shanyraq.intake.Vote.inFavour;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.AdmissionOutcome;
import org.shanyraq.engine.Refusal;
import org.shanyraq.form.Submission;
import org.shanyraq.running.FormContext;

class AdmissionMinutesTest {

    private static final Submission SUBMISSION = new Submission(
            UUID.randomUUID(),
            new FormContext("2026-0042", "coordinator", Map.of()),
            OffsetDateTime.parse("2026-03-02T10:00+05:00"));

    @Test
    void theMinutesKnowWhoVotedHow() {
        AdmissionMinutes minutes = minutes(
                accompany,
                null,
                worker("saule", inFavour),
                worker("dana", inFavour),
                worker("madina", against),
                guest("School 23", abstained));
        assertThat(minutes.decided()).isEqualTo(accompany);
        assertThat(minutes.decidedBy()).isEqualTo("coordinator");
        assertThat(minutes.votes()).hasSize(4);
        assertThat(minutes.count(inFavour)).isEqualTo(2);
        assertThat(minutes.count(against)).isEqualTo(1);
    }

    @Test
    void everyMemberVotesOnce() {
        refused(
                "intake.votedTwice",
                List.of("votes", 1, "worker"),
                () -> minutes(accompany, null, worker("saule", inFavour), worker("saule", inFavour)));
        refused(
                "intake.votedTwice",
                List.of("votes", 1, "worker"),
                () -> minutes(accompany, null, guest("School 23", inFavour), guest("school 23", inFavour)));
    }

    @Test
    void aVoterIsAWorkerOrAGuest() {
        refused(
                "intake.voterUnclear",
                List.of("votes", 0, "worker"),
                () -> minutes(
                        accompany, null, new VoteAnswer("saule", "School 23", inFavour), worker("dana", inFavour)));
        refused(
                "intake.voterUnclear",
                List.of("votes", 1, "worker"),
                () -> minutes(accompany, null, worker("dana", inFavour), new VoteAnswer(null, null, inFavour)));
    }

    @Test
    void aDecisionThatDiffersFromTheProposalHasGrounds() {
        VoteAnswer[] votes = {worker("saule", inFavour), worker("dana", inFavour)};
        refused("form.answerMissing", List.of("grounds"), () -> minutes(refer, null, votes));
        assertThat(minutes(refer, "The crisis centre is nearer", votes).proposed())
                .isEqualTo(accompany);
    }

    private static AdmissionMinutes minutes(AdmissionOutcome decision, String grounds, VoteAnswer... votes) {
        return new AdmissionMinutes(
                accompany, new AdmissionAnswers(List.of(votes), decision, grounds, null), SUBMISSION);
    }

    private static VoteAnswer worker(String name, Vote vote) {
        return new VoteAnswer(name, null, vote);
    }

    private static VoteAnswer guest(String name, Vote vote) {
        return new VoteAnswer(null, name, vote);
    }

    private static void refused(String key, List<Object> path, ThrowingCallable step) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(step).satisfies(refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(refusal.path()).isEqualTo(path);
        });
    }
}
