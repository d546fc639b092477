package org.shanyraq.qualification.process;

import static org.shanyraq.running.CaseVariables.QUALIFICATION;

import org.shanyraq.form.CaseForm;
import org.shanyraq.form.Routing;
import org.shanyraq.qualification.QualificationSheets;
import org.shanyraq.qualification.QualificationSheets.ToRecord;
import org.shanyraq.qualification.QualificationSheets.ToRenew;
import org.shanyraq.qualification.Qualifications;
import org.shanyraq.qualification.RecordQualificationAnswers;
import org.shanyraq.qualification.RenewQualificationAnswers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of qualifications, each named as its user task or start event. */
@Configuration(proxyBeanMethods = false)
class QualificationForms {

    /** A qualification or a course, or the correction of one. */
    @Bean
    CaseForm<RecordQualificationAnswers, ToRecord> recordQualification(
            Qualifications qualifications, QualificationSheets sheets) {
        return CaseForm.of(RecordQualificationAnswers.class)
                .showing(ToRecord.class, context -> sheets.toRecord())
                .routing((answers, submission) -> Routing.ofCase(qualifications.record(answers, submission)));
    }

    /** What was lacking or runs out is there. */
    @Bean
    CaseForm<RenewQualificationAnswers, ToRenew> renewQualification(
            Qualifications qualifications, QualificationSheets sheets) {
        return CaseForm.of(RenewQualificationAnswers.class)
                .showing(ToRenew.class, context -> sheets.toRenew(QUALIFICATION.of(context)))
                .filing((answers, submission) ->
                        qualifications.renew(QUALIFICATION.of(submission.context()), answers, submission));
    }
}
