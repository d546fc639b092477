package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shanyraq.support.Answers.member;
import static org.shanyraq.support.Answers.referral;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.shanyraq.engine.FormErrors;
import org.shanyraq.engine.FormErrors.FieldError;
import org.shanyraq.support.Answers;
import org.shanyraq.support.Cases;
import org.shanyraq.support.CentreTest;
import org.shanyraq.support.Moment;
import org.springframework.beans.factory.annotation.Autowired;

/** What can be so and is unlikely is asked about; a tick on the form says that it is so, and stays with the paper. */
@CentreTest
class AskedAboutTest {

    @Autowired
    Cases cases;

    @Test
    void aReferralReceivedLongAgoIsAskedAbout() {
        Answers longAgo = referral().with("received", ago(moment -> moment.minusYears(27)));

        FieldError asked = asked(() -> cases.referred(longAgo));

        assertThat(asked.path()).isEqualTo(List.of("received"));
        assertThat(asked.message()).startsWith("This day lies long before today");
        assertThat(asked.asks()).isEqualTo("receivedIsSo");
        String confirmed = cases.referred(longAgo.with("receivedIsSo", true));
        assertThat(cases.papers(confirmed, "register-referral")
                        .get(0)
                        .answers()
                        .path("receivedIsSo")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void theDayAtTheBorderIsTakenAndTheDayBeforeIsAskedAbout() {
        assertThat(cases.referred(referral().with("received", ago(moment -> moment.minusMonths(3)))))
                .isNotNull();
        asked(() -> cases.referred(
                referral().with("received", ago(moment -> moment.minusMonths(3).minusDays(1)))));
    }

    @Test
    void aMotherWhoIsYoungerThanHerSonOrHardlyOlderIsAskedAbout() {
        Answers tooYoung = ofMotherAndSon(7, 14);

        FieldError asked = asked(() -> cases.referred(tooYoung));

        assertThat(asked.path()).isEqualTo(List.of("members", 0, "birthDate"));
        assertThat(asked.message()).startsWith("Gulmira Serikova would be too young");
        assertThat(asked.asks()).isEqualTo("agesAreSo");
        asked(() -> cases.referred(ofMotherAndSon(20, 9)));
        assertThat(cases.referred(tooYoung.with("agesAreSo", true))).isNotNull();
        assertThat(cases.referred(ofMotherAndSon(21, 9))).isNotNull();
    }

    @Test
    void aContactLongBeforeTheCaseIsAskedAbout() {
        String family = cases.accompanied();
        Answers contact = Answers.to("record-contact")
                .with(
                        "contacts",
                        List.of(Answers.row(
                                "contactOn",
                                (Moment.Answer) moment -> moment.today().minusYears(26),
                                "contactKind",
                                "visit",
                                "contactReached",
                                true,
                                "contactWith",
                                "The mother")));

        FieldError asked = asked(() -> cases.begin("aigerim", family, "contactLog", contact));

        assertThat(asked.path()).isEqualTo(List.of("contacts", 0, "contactOn"));
        assertThat(asked.message()).startsWith("This day lies long before the case began");
        cases.begin("aigerim", family, "contactLog", contact.with("daysAreSo", true));
        assertThat(cases.papers(family, "record-contact")).hasSize(1);
    }

    private static Answers ofMotherAndSon(int mother, int son) {
        return referral()
                .with(
                        "members",
                        List.of(
                                member(
                                        "Gulmira Serikova",
                                        "mother",
                                        false,
                                        moment -> moment.today().minusYears(mother)),
                                member(
                                        "Aset Serikov",
                                        "son",
                                        true,
                                        moment -> moment.today().minusYears(son))));
    }

    private static Moment.Answer ago(java.util.function.UnaryOperator<java.time.OffsetDateTime> when) {
        return moment -> when.apply(moment.time()).toLocalDateTime().withNano(0);
    }

    private static FieldError asked(ThrowingCallable filing) {
        FormErrors refused = catchThrowableOfType(FormErrors.class, filing);
        assertThat(refused).as("asked about").isNotNull();
        assertThat(refused.errors()).hasSize(1);
        return refused.errors().get(0);
    }
}
