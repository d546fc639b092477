package org.shanyraq.outcome.process;

import static org.shanyraq.outcome.FamilyQuestions.OCCASION;

import org.shanyraq.form.CaseForm;
import org.shanyraq.outcome.AskFamilyAnswers;
import org.shanyraq.outcome.FamilyQuestions;
import org.shanyraq.outcome.FamilyQuestions.ToAsk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of the process {@code familyQuestions}, named as its user task. */
@Configuration(proxyBeanMethods = false)
class OutcomeForms {

    /** What family and children say themselves. */
    @Bean
    CaseForm<AskFamilyAnswers, ToAsk> askFamily(FamilyQuestions questions) {
        return CaseForm.of(AskFamilyAnswers.class)
                .showing(
                        ToAsk.class,
                        context -> questions.toAsk(context.caseNumber(), OCCASION.of(context), context.person()))
                .filing((answers, submission) ->
                        questions.answered(OCCASION.of(submission.context()), answers, submission));
    }
}
