package org.shanyraq.talk.process;

import java.time.LocalDate;
import java.util.UUID;
import org.shanyraq.form.CaseForm;
import org.shanyraq.form.Routing;
import org.shanyraq.running.Variable;
import org.shanyraq.talk.AnswerStrainCheckAnswers;
import org.shanyraq.talk.AskForTalkAnswers;
import org.shanyraq.talk.HoldTalkAnswers;
import org.shanyraq.talk.KeepAgreementAnswers;
import org.shanyraq.talk.TalkSheets;
import org.shanyraq.talk.TalkSheets.ToAnswer;
import org.shanyraq.talk.TalkSheets.ToHold;
import org.shanyraq.talk.TalkSheets.ToKeep;
import org.shanyraq.talk.Talks;
import org.shanyraq.talk.Talks.ToAsk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the supervision talks, each named as its user task. */
@Configuration(proxyBeanMethods = false)
class TalkForms {

    private static final Variable<Boolean> TALK_HELD = Variable.yesNo("talkHeld");
    private static final Variable<LocalDate> PUT_OFF_UNTIL = Variable.day("putOffUntil");
    private static final Variable<UUID> AGREEMENT = Variable.id("talkAgreement");

    /** The minutes of a talk, or that it is put off. The day before the chosen one is the last on which nothing is due. */
    @Bean
    CaseForm<HoldTalkAnswers, ToHold> holdTalk(Talks talks, TalkSheets sheets) {
        return CaseForm.of(HoldTalkAnswers.class)
                .showing(ToHold.class, sheets::toHold)
                .routing((answers, submission) -> {
                    talks.hold(answers, submission);
                    return Routing.with(TALK_HELD, answers.held())
                            .andWhen(!answers.held(), PUT_OFF_UNTIL, answers.dayBefore());
                });
    }

    /** Five questions about strain, of which no paper is kept. */
    @Bean
    CaseForm<AnswerStrainCheckAnswers, ToAnswer> answerStrainCheck(Talks talks, TalkSheets sheets) {
        return CaseForm.of(AnswerStrainCheckAnswers.class)
                .showing(ToAnswer.class, sheets::toAnswer)
                .filing(talks::answerStrainCheck)
                .leavingNoPaper();
    }

    /** What became of an agreement. */
    @Bean
    CaseForm<KeepAgreementAnswers, ToKeep> keepAgreement(Talks talks, TalkSheets sheets) {
        return CaseForm.of(KeepAgreementAnswers.class)
                .showing(ToKeep.class, context -> sheets.toKeep(AGREEMENT.of(context)))
                .filing((answers, submission) -> talks.settle(AGREEMENT.of(submission.context()), answers, submission));
    }

    /** A worker wants to talk before the month is over. */
    @Bean
    CaseForm<AskForTalkAnswers, ToAsk> askForTalk(Talks talks) {
        return CaseForm.of(AskForTalkAnswers.class)
                .showing(ToAsk.class, context -> talks.toAsk(context.person()))
                .routing((answers, submission) -> Routing.ofCase(talks.ask(answers, submission)));
    }
}
