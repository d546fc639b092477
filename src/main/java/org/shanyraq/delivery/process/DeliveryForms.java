package org.shanyraq.delivery.process;

import static org.shanyraq.delivery.process.DeliverySteps.SERVICE_REQUEST;
import static org.shanyraq.running.CaseVariables.CLOCK_START;
import static org.shanyraq.running.CaseVariables.SPECIALIST;

import java.time.OffsetDateTime;
import org.shanyraq.delivery.AnswerServiceRequestAnswers;
import org.shanyraq.delivery.AskSpecialistAnswers;
import org.shanyraq.delivery.DeliverySheets;
import org.shanyraq.delivery.RecordSessionAnswers;
import org.shanyraq.delivery.ReviseServiceRequestAnswers;
import org.shanyraq.delivery.RevisionDecision;
import org.shanyraq.delivery.ServiceRequest;
import org.shanyraq.delivery.ServiceRequests;
import org.shanyraq.delivery.SessionOutcome;
import org.shanyraq.delivery.StopServiceAnswers;
import org.shanyraq.form.CaseForm;
import org.shanyraq.form.Routing;
import org.shanyraq.running.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of work that is asked of a specialist, each named as its user task or start event. */
@Configuration(proxyBeanMethods = false)
class DeliveryForms {

    private static final Variable<String> SERVED_BY = Variable.text("servedBy");
    private static final Variable<Boolean> REQUEST_ACCEPTED = Variable.yesNo("requestAccepted");
    private static final Variable<Boolean> ASK_AGAIN = Variable.yesNo("askAgain");
    private static final Variable<SessionOutcome> SESSION_OUTCOME =
            Variable.choice("sessionOutcome", SessionOutcome.class);

    /** Which service a specialist is asked to give, for whom and by when. */
    @Bean
    CaseForm<AskSpecialistAnswers, DeliverySheets.ToAsk> askSpecialist(
            ServiceRequests requests, DeliverySheets sheets) {
        return CaseForm.of(AskSpecialistAnswers.class)
                .showing(DeliverySheets.ToAsk.class, context -> sheets.toAsk(context.caseNumber()))
                .routing((answers, submission) -> {
                    ServiceRequest request = requests.ask(answers, submission);
                    return Routing.with(SERVICE_REQUEST, request.id()).and(SPECIALIST, request.specialist());
                });
    }

    /** A specialist accepts what is asked, or returns it. */
    @Bean
    CaseForm<AnswerServiceRequestAnswers, DeliverySheets.Asked> answerServiceRequest(
            ServiceRequests requests, DeliverySheets sheets) {
        return CaseForm.of(AnswerServiceRequestAnswers.class)
                .showing(DeliverySheets.Asked.class, context -> sheets.toAnswer(SERVICE_REQUEST.of(context)))
                .routing((answers, submission) -> Routing.with(
                                REQUEST_ACCEPTED,
                                requests.answer(SERVICE_REQUEST.of(submission.context()), answers, submission))
                        .and(SERVED_BY, submission.person()));
    }

    /** A returned request is changed and asked again, or withdrawn. */
    @Bean
    CaseForm<ReviseServiceRequestAnswers, DeliverySheets.ToRevise> reviseServiceRequest(
            ServiceRequests requests, DeliverySheets sheets) {
        return CaseForm.of(ReviseServiceRequestAnswers.class)
                .showing(DeliverySheets.ToRevise.class, context -> sheets.toRevise(SERVICE_REQUEST.of(context)))
                .routing((answers, submission) -> {
                    ServiceRequest request =
                            requests.revise(SERVICE_REQUEST.of(submission.context()), answers, submission);
                    return Routing.with(ASK_AGAIN, answers.decision() == RevisionDecision.askAgain)
                            .and(SPECIALIST, request.specialist());
                });
    }

    /** One meeting of a specialist with the family, and what follows it. */
    @Bean
    CaseForm<RecordSessionAnswers, DeliverySheets.ToRecordSession> recordSession(
            ServiceRequests requests, DeliverySheets sheets) {
        return CaseForm.of(RecordSessionAnswers.class)
                .showing(
                        DeliverySheets.ToRecordSession.class,
                        context -> sheets.toRecordSession(SERVICE_REQUEST.of(context)))
                .routing((answers, submission) -> {
                    OffsetDateTime next =
                            requests.recordSession(SERVICE_REQUEST.of(submission.context()), answers, submission);
                    return Routing.with(SESSION_OUTCOME, answers.next())
                            .and(SERVED_BY, submission.person())
                            .and(CLOCK_START, next);
                })
                .correcting((was, now, correction) -> requests.correct(
                        SERVICE_REQUEST.of(correction.submission().context()), now, correction));
    }

    /** A service that is not needed any more. Its step has the same name. */
    @Bean("stop-service")
    CaseForm<StopServiceAnswers, DeliverySheets.ToStop> stopService(ServiceRequests requests, DeliverySheets sheets) {
        return CaseForm.of(StopServiceAnswers.class)
                .showing(DeliverySheets.ToStop.class, context -> sheets.toStop(context.caseNumber()))
                .routing((answers, submission) -> Routing.with(
                        SERVICE_REQUEST, requests.stop(answers, submission).id()));
    }
}
