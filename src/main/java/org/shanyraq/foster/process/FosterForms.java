package org.shanyraq.foster.process;

import org.shanyraq.form.CaseForm;
import org.shanyraq.form.Routing;
import org.shanyraq.foster.CheckFosterFamilyAnswers;
import org.shanyraq.foster.EnterFosterFamilyAnswers;
import org.shanyraq.foster.FosterFamilies;
import org.shanyraq.foster.FosterSheets;
import org.shanyraq.foster.KeepFosterFamilyAnswers;
import org.shanyraq.running.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the register of foster families, each named as its user task or start event. */
@Configuration(proxyBeanMethods = false)
class FosterForms {

    private static final Variable<Boolean> ENDED = Variable.yesNo("fosterFamilyEnded");

    /** A family comes into the register. */
    @Bean
    CaseForm<EnterFosterFamilyAnswers, FosterSheets.ToEnter> enterFosterFamily(
            FosterFamilies families, FosterSheets sheets) {
        return CaseForm.of(EnterFosterFamilyAnswers.class)
                .showing(FosterSheets.ToEnter.class, context -> sheets.toEnter())
                .routing((answers, submission) -> Routing.ofCase(families.enter(answers, submission)));
    }

    /** What changes with it, a rest, the end. */
    @Bean
    CaseForm<KeepFosterFamilyAnswers, FosterSheets.ToKeep> keepFosterFamily(
            FosterFamilies families, FosterSheets sheets) {
        return CaseForm.of(KeepFosterFamilyAnswers.class)
                .showing(FosterSheets.ToKeep.class, context -> sheets.toKeep(context.caseNumber()))
                .routing((answers, submission) -> Routing.with(ENDED, families.keep(answers, submission)));
    }

    /** What was seen of the home and the children. */
    @Bean
    CaseForm<CheckFosterFamilyAnswers, FosterSheets.ToCheck> checkFosterFamily(
            FosterFamilies families, FosterSheets sheets) {
        return CaseForm.of(CheckFosterFamilyAnswers.class)
                .showing(FosterSheets.ToCheck.class, context -> sheets.toCheck(context.caseNumber()))
                .filing(families::check);
    }
}
