package org.shanyraq.oneoff.process;

import static org.shanyraq.running.CaseVariables.CLOCK_START;

import org.shanyraq.form.CaseForm;
import org.shanyraq.form.Routing;
import org.shanyraq.oneoff.GiveOneOffServiceAnswers;
import org.shanyraq.oneoff.Giver;
import org.shanyraq.oneoff.OneOffService;
import org.shanyraq.oneoff.OneOffServices;
import org.shanyraq.oneoff.OneOffSheets;
import org.shanyraq.oneoff.RequestOneOffServiceAnswers;
import org.shanyraq.running.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of a one-off service, each named as its user task or start event. */
@Configuration(proxyBeanMethods = false)
class OneOffForms {

    private static final Variable<String> ONE_OFF_SERVICE = Variable.text("oneOffService");
    private static final Variable<String> GIVER = Variable.text("giver");
    private static final Variable<String> GIVING_ROLE = Variable.text("givingRole");
    private static final Variable<Boolean> SERVICE_GIVEN = Variable.yesNo("serviceGiven");

    /** Who asks for which service, for whom, and who gives it. */
    @Bean
    CaseForm<RequestOneOffServiceAnswers, OneOffSheets.ToRequest> requestOneOffService(
            OneOffServices services, OneOffSheets sheets) {
        return CaseForm.of(RequestOneOffServiceAnswers.class)
                .showing(OneOffSheets.ToRequest.class, context -> sheets.toRequest(context.number()))
                .routing((answers, submission) -> {
                    OneOffService service = services.request(answers, submission);
                    Giver giver = services.giver(service, submission.person());
                    return Routing.ofCase(service.key())
                            .and(ONE_OFF_SERVICE, service.number())
                            .and(GIVER, giver.person())
                            .and(GIVING_ROLE, giver.group())
                            .and(CLOCK_START, submission.at());
                });
    }

    /** The service as it was given, or why it was not. */
    @Bean
    CaseForm<GiveOneOffServiceAnswers, OneOffSheets.ToGive> giveOneOffService(
            OneOffServices services, OneOffSheets sheets) {
        return CaseForm.of(GiveOneOffServiceAnswers.class)
                .showing(OneOffSheets.ToGive.class, context -> sheets.toGive(ONE_OFF_SERVICE.of(context)))
                .routing((answers, submission) -> Routing.with(
                        SERVICE_GIVEN, services.give(ONE_OFF_SERVICE.of(submission.context()), answers, submission)));
    }
}
