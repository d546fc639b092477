package org.shanyraq.service.process;

import org.shanyraq.form.CaseForm;
import org.shanyraq.form.Routing;
import org.shanyraq.running.Variable;
import org.shanyraq.service.Accompaniment;
import org.shanyraq.service.AccompanyFamilyAnswers;
import org.shanyraq.service.RecordContactAnswers;
import org.shanyraq.service.RequestReviewAnswers;
import org.shanyraq.service.ServiceSheets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms in which the work with a family is written down, each named as its user task or start event. */
@Configuration(proxyBeanMethods = false)
class ServiceForms {

    private static final Variable<Boolean> REVIEW_ASKED = Variable.yesNo("reviewAsked");

    /** What was done for the family, and whether its review should come early. */
    @Bean
    CaseForm<AccompanyFamilyAnswers, ServiceSheets.OfWork> accompanyFamily(
            Accompaniment accompaniment, ServiceSheets sheets) {
        return CaseForm.of(AccompanyFamilyAnswers.class)
                .showing(ServiceSheets.OfWork.class, context -> sheets.ofWork(context.caseNumber()))
                .routing((answers, submission) -> Routing.with(REVIEW_ASKED, accompaniment.record(answers, submission)))
                .correcting(
                        (was, now, correction) -> accompaniment.correct(now.contacts(), now.services(), correction));
    }

    /** Contacts and services beside the tasks of a case. */
    @Bean
    CaseForm<RecordContactAnswers, ServiceSheets.OfWork> recordContact(
            Accompaniment accompaniment, ServiceSheets sheets) {
        return CaseForm.of(RecordContactAnswers.class)
                .showing(ServiceSheets.OfWork.class, context -> sheets.ofWork(context.caseNumber()))
                .filing(accompaniment::record)
                .correcting(
                        (was, now, correction) -> accompaniment.correct(now.contacts(), now.services(), correction));
    }

    /** Why the review of a family should come before its time. */
    @Bean
    CaseForm<RequestReviewAnswers, CaseForm.Nothing> requestReview(Accompaniment accompaniment) {
        return CaseForm.of(RequestReviewAnswers.class).filing(accompaniment::requestReview);
    }
}
