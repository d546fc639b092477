package org.shanyraq.partner.process;

import static org.shanyraq.partner.PartnerReferrals.REFERRAL;
import static org.shanyraq.running.CaseVariables.CLOCK_START;

import java.util.UUID;
import org.shanyraq.form.CaseForm;
import org.shanyraq.form.Routing;
import org.shanyraq.partner.CallReferredFamilyAnswers;
import org.shanyraq.partner.ChaseAnswerAnswers;
import org.shanyraq.partner.PartnerReferrals;
import org.shanyraq.partner.PartnerReply;
import org.shanyraq.partner.PartnerSheets;
import org.shanyraq.partner.PartnerSheets.ToAnswer;
import org.shanyraq.partner.PartnerSheets.ToCall;
import org.shanyraq.partner.PartnerSheets.ToFinish;
import org.shanyraq.partner.PartnerSheets.ToRefer;
import org.shanyraq.partner.PartnerSheets.ToSend;
import org.shanyraq.partner.RecordAnswerAnswers;
import org.shanyraq.partner.RecordResultAnswers;
import org.shanyraq.partner.ReferToPartnerAnswers;
import org.shanyraq.partner.SendLetterAnswers;
import org.shanyraq.running.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the referrals to partners, each named as its user task. */
@Configuration(proxyBeanMethods = false)
class PartnerForms {

    /** Which of the case's referrals it is about; none where one is only asked for now. */
    private static final Variable<Boolean> FAMILY_AGREES = Variable.yesNo("familyAgrees");

    private static final Variable<Boolean> LETTER_SENT = Variable.yesNo("letterSent");
    private static final Variable<PartnerReply> PARTNER_REPLY = Variable.choice("partnerReply", PartnerReply.class);

    /** Which partner could help, and what the family lets it know. */
    @Bean
    CaseForm<ReferToPartnerAnswers, ToRefer> referToPartner(PartnerReferrals referrals, PartnerSheets sheets) {
        return CaseForm.of(ReferToPartnerAnswers.class)
                .showing(ToRefer.class, context -> sheets.toRefer(context.caseNumber(), REFERRAL.of(context)))
                .routing((answers, submission) -> {
                    UUID decided = REFERRAL.of(submission.context());
                    return decided == null
                            ? Routing.with(REFERRAL, referrals.begin(answers, submission))
                            : Routing.with(FAMILY_AGREES, referrals.ask(decided, answers, submission));
                });
    }

    /** The letter to a partner; the answer is awaited from its day on. */
    @Bean
    CaseForm<SendLetterAnswers, ToSend> sendLetter(PartnerReferrals referrals, PartnerSheets sheets) {
        return CaseForm.of(SendLetterAnswers.class)
                .showing(ToSend.class, context -> sheets.toSend(REFERRAL.of(context)))
                .routing((answers, submission) -> {
                    referrals.send(REFERRAL.of(submission.context()), answers, submission);
                    return Routing.with(LETTER_SENT, answers.sent()).and(CLOCK_START, answers.sentAt(submission.at()));
                });
    }

    /** How a partner was asked again; a new wait counts from that day. */
    @Bean
    CaseForm<ChaseAnswerAnswers, ToAnswer> chaseAnswer(PartnerReferrals referrals, PartnerSheets sheets) {
        return CaseForm.of(ChaseAnswerAnswers.class)
                .showing(ToAnswer.class, context -> sheets.toAnswer(REFERRAL.of(context)))
                .routing((answers, submission) -> {
                    referrals.chase(REFERRAL.of(submission.context()), answers);
                    return Routing.with(CLOCK_START, submission.at().with(answers.chasedOn()));
                });
    }

    /** What a partner answers. */
    @Bean
    CaseForm<RecordAnswerAnswers, ToAnswer> recordAnswer(PartnerReferrals referrals, PartnerSheets sheets) {
        return CaseForm.of(RecordAnswerAnswers.class)
                .showing(ToAnswer.class, context -> sheets.toAnswer(REFERRAL.of(context)))
                .routing((answers, submission) -> {
                    referrals.answer(REFERRAL.of(submission.context()), answers);
                    return Routing.with(PARTNER_REPLY, answers.reply());
                });
    }

    /** What came of a referral. */
    @Bean
    CaseForm<RecordResultAnswers, ToFinish> recordResult(PartnerReferrals referrals, PartnerSheets sheets) {
        return CaseForm.of(RecordResultAnswers.class)
                .showing(ToFinish.class, context -> sheets.toFinish(REFERRAL.of(context)))
                .filing((answers, submission) ->
                        referrals.finish(REFERRAL.of(submission.context()), answers, submission));
    }

    /** A family that was referred elsewhere is asked whether help has come (T1284). */
    @Bean
    CaseForm<CallReferredFamilyAnswers, ToCall> callReferredFamily(PartnerReferrals referrals, PartnerSheets sheets) {
        return CaseForm.of(CallReferredFamilyAnswers.class)
                .showing(ToCall.class, context -> sheets.toCall(REFERRAL.of(context)))
                .filing((answers, submission) ->
                        referrals.call(REFERRAL.of(submission.context()), answers, submission));
    }
}
