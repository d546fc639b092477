package org.shanyraq.support;

import static org.shanyraq.support.Answers.EVERYBODY;
import static org.shanyraq.support.Answers.TODAY;

import java.util.List;

/** The forms of a referral to a partner, from the question whether the family wants it to the call a month later. */
public final class PartnerAnswers {

    private PartnerAnswers() {}

    public static Answers toTheClinic() {
        return Answers.to("refer-to-partner")
                .with("partnerKind", "clinic")
                .with("partner", "City clinic 4")
                .with("asked", "Please look at the boy's ears.")
                .with("members", EVERYBODY)
                .with("shared", List.of("namesAndContact", "situation"));
    }

    public static Answers notWanted() {
        return Answers.to("refer-to-partner")
                .with("familyAgrees", "refuses")
                .with("refusedBecause", "They know a clinic.");
    }

    public static Answers consenting(Answers answers) {
        return answers.with("sharingConsent", true)
                .with("consentBy", "Gulmira Serikova")
                .with("consentOn", TODAY);
    }

    public static Answers letterSent() {
        return Answers.to("send-letter")
                .with("outcome", "sent")
                .with("sentOn", TODAY)
                .with("sentHow", "email");
    }

    public static Answers chased() {
        return Answers.to("chase-answer")
                .with("chasedOn", TODAY)
                .with("chasedHow", "called")
                .with("chaseNote", "They will look for the letter.");
    }

    public static Answers answered(String reply) {
        return Answers.to("record-answer")
                .with("reply", reply)
                .with("answeredOn", TODAY)
                .with("replyNote", "The doctor has said so on the telephone.");
    }

    public static Answers noAnswer() {
        return answered("noAnswer").without("answeredOn");
    }

    public static Answers result() {
        return Answers.to("record-result")
                .with("resultOn", TODAY)
                .with("help", "helped")
                .with("cameOfIt", "The boy hears well again.");
    }

    public static Answers called(String arrival) {
        return Answers.to("call-referred-family")
                .with("calledOn", TODAY)
                .with("arrival", arrival)
                .with("whatFamilySays", "The boy is looked after there.");
    }
}
