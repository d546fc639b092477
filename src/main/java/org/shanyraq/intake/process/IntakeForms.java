package org.shanyraq.intake.process;

import static org.shanyraq.intake.IntakeVariables.APPLICATION_MADE;
import static org.shanyraq.intake.IntakeVariables.PROPOSED_OUTCOME;
import static org.shanyraq.intake.IntakeVariables.REFERRAL;
import static org.shanyraq.running.CaseVariables.CASE_MANAGER;
import static org.shanyraq.running.CaseVariables.CLOCK_START;
import static org.shanyraq.running.CaseVariables.IMMEDIATE_DANGER;
import static org.shanyraq.running.LifeLine.AWAITS_DISTRIBUTION;
import static org.shanyraq.running.LifeLine.JOINS_OPEN_CASE;

import org.shanyraq.casefile.AdmissionOutcome;
import org.shanyraq.form.CaseForm;
import org.shanyraq.form.Routing;
import org.shanyraq.intake.AdmissionAnswers;
import org.shanyraq.intake.Admissions;
import org.shanyraq.intake.AgreementAnswers;
import org.shanyraq.intake.Agreements;
import org.shanyraq.intake.AppealAnswers;
import org.shanyraq.intake.ContactResult;
import org.shanyraq.intake.DistributeReferralAnswers;
import org.shanyraq.intake.FirstContactAnswers;
import org.shanyraq.intake.FirstContacts;
import org.shanyraq.intake.FirstContacts.DangerFound;
import org.shanyraq.intake.InformedAnswers;
import org.shanyraq.intake.IntakeFacts;
import org.shanyraq.intake.IntakeFacts.OfAdmission;
import org.shanyraq.intake.IntakeFacts.OfAgreement;
import org.shanyraq.intake.IntakeFacts.OfAppeal;
import org.shanyraq.intake.IntakeFacts.OfFirstContact;
import org.shanyraq.intake.IntakeFacts.OfInforming;
import org.shanyraq.intake.IntakeFacts.OfLeadWorker;
import org.shanyraq.intake.IntakeFacts.OfReferral;
import org.shanyraq.intake.LeadWorkerAnswers;
import org.shanyraq.intake.ReadDistributionAnswers;
import org.shanyraq.intake.Referral;
import org.shanyraq.intake.ReferralAnswers;
import org.shanyraq.intake.ReferralDistribution;
import org.shanyraq.intake.ReferralProposal;
import org.shanyraq.intake.ReferralProposals;
import org.shanyraq.intake.ReferralProposals.ToDistribute;
import org.shanyraq.intake.ReferralProposals.ToRead;
import org.shanyraq.intake.Referrals;
import org.shanyraq.running.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms from the referral to the signed agreement, each named as its user task. */
@Configuration(proxyBeanMethods = false)
class IntakeForms {

    private static final Variable<ContactResult> CONTACT_RESULT = Variable.choice("contactResult", ContactResult.class);
    private static final Variable<Boolean> PSYCHOLOGIST_NEEDED = Variable.yesNo("psychologistNeeded");
    private static final Variable<AdmissionOutcome> ADMISSION_OUTCOME =
            Variable.choice("admissionOutcome", AdmissionOutcome.class);
    private static final Variable<Boolean> APPEALED = Variable.yesNo("appealed");
    private static final Variable<Boolean> APPEAL_GRANTED = Variable.yesNo("appealGranted");
    private static final Variable<String> PROPOSER = Variable.text("proposer");
    private static final Variable<ReferralDistribution> DISTRIBUTION =
            Variable.choice("distribution", ReferralDistribution.class);
    private static final Variable<Boolean> AGREEMENT_SIGNED = Variable.yesNo("agreementSigned");

    /**
     * A referral is taken down: it opens the case, and the first week counts from the moment it was received; or it joins
     * the case of a family that the centre works with already. Where it names a case that is not theirs who take it down,
     * a coordinator says whose it is.
     */
    @Bean
    CaseForm<ReferralAnswers, OfReferral> registerReferral(
            Referrals referrals, ReferralProposals proposals, IntakeFacts facts) {
        return CaseForm.of(ReferralAnswers.class)
                .showing(OfReferral.class, context -> facts.ofReferral(context.person()))
                .routing((answers, submission) -> {
                    if (proposals.isForCoordinator(answers)) {
                        ReferralProposal proposal = proposals.propose(answers, submission);
                        return Routing.ofCase(proposal.number())
                                .and(PROPOSER, proposal.proposedBy())
                                .and(JOINS_OPEN_CASE, false)
                                .and(AWAITS_DISTRIBUTION, true);
                    }
                    Referral referral = referrals.register(answers, submission);
                    return Routing.ofCase(referral.caseNumber())
                            .and(CASE_MANAGER, answers.caseManager())
                            .and(IMMEDIATE_DANGER, referral.immediateDanger())
                            .and(REFERRAL, referral.id())
                            .and(JOINS_OPEN_CASE, referral.isFurther())
                            .and(AWAITS_DISTRIBUTION, false)
                            .and(CLOCK_START, referral.receivedAt());
                })
                .correcting(referrals::correct);
    }

    /** A coordinator says whose a referral is that names a case of somebody else. */
    @Bean
    CaseForm<DistributeReferralAnswers, ToDistribute> distributeReferral(ReferralProposals proposals) {
        return CaseForm.of(DistributeReferralAnswers.class)
                .showing(ToDistribute.class, context -> proposals.toDistribute(context.caseNumber()))
                .routing((answers, submission) -> Routing.with(
                                REFERRAL,
                                proposals.distribute(answers, submission).id())
                        .and(DISTRIBUTION, answers.distribution()));
    }

    /** Whoever took such a referral down reads what became of it. */
    @Bean
    CaseForm<ReadDistributionAnswers, ToRead> readDistribution(ReferralProposals proposals) {
        return CaseForm.of(ReadDistributionAnswers.class)
                .showing(ToRead.class, context -> proposals.toRead(context.caseNumber()));
    }

    /** The first contact, or one more attempt at it. */
    @Bean
    CaseForm<FirstContactAnswers, OfFirstContact> makeFirstContact(FirstContacts firstContacts, IntakeFacts facts) {
        return CaseForm.of(FirstContactAnswers.class)
                .showing(OfFirstContact.class, context -> facts.ofFirstContact(context.caseNumber()))
                .routing((answers, submission) -> {
                    DangerFound danger = firstContacts.record(answers, submission);
                    return Routing.with(CONTACT_RESULT, answers.result())
                            .and(PSYCHOLOGIST_NEEDED, answers.asksForPsychologist())
                            .and(APPLICATION_MADE, answers.familyApplies())
                            .and(IMMEDIATE_DANGER, danger.immediateDanger())
                            // What is due the same day is due on the day on which the danger was seen.
                            .andWhen(danger.isNew(), CLOCK_START, danger.seenAt());
                })
                .correcting(firstContacts::correct);
    }

    /** The admission commission decides whether the centre accompanies the family; what follows counts from then. */
    @Bean
    CaseForm<AdmissionAnswers, OfAdmission> decideAdmission(Admissions admissions, IntakeFacts facts) {
        return CaseForm.of(AdmissionAnswers.class)
                .showing(
                        OfAdmission.class,
                        context -> facts.ofAdmission(context.caseNumber(), PROPOSED_OUTCOME.of(context)))
                .routing((answers, submission) -> Routing.with(
                                ADMISSION_OUTCOME,
                                admissions
                                        .decide(PROPOSED_OUTCOME.of(submission.context()), answers, submission)
                                        .decided())
                        .and(CLOCK_START, submission.at()));
    }

    /** The family is told that it is not admitted, and may appeal; the director's time counts from the appeal. */
    @Bean
    CaseForm<InformedAnswers, OfInforming> informFamily(Admissions admissions, IntakeFacts facts) {
        return CaseForm.of(InformedAnswers.class)
                .showing(OfInforming.class, context -> facts.ofInforming(context.caseNumber()))
                .routing((answers, submission) -> {
                    admissions.inform(answers, submission);
                    return Routing.with(APPEALED, answers.familyAppeals())
                            .andWhen(answers.familyAppeals(), CLOCK_START, submission.at());
                });
    }

    /** The director decides on the family's appeal; the next task counts from that decision. */
    @Bean
    CaseForm<AppealAnswers, OfAppeal> decideAppeal(Admissions admissions, IntakeFacts facts) {
        return CaseForm.of(AppealAnswers.class)
                .showing(OfAppeal.class, context -> facts.ofAppeal(context.caseNumber()))
                .routing((answers, submission) -> Routing.with(APPEAL_GRANTED, answers.granted())
                        .and(
                                ADMISSION_OUTCOME,
                                admissions.decideAppeal(answers, submission).admissionOutcome())
                        .and(CLOCK_START, submission.at()));
    }

    /** The coordinator chooses who leads the family. */
    @Bean
    CaseForm<LeadWorkerAnswers, OfLeadWorker> chooseLeadWorker(Admissions admissions, IntakeFacts facts) {
        return CaseForm.of(LeadWorkerAnswers.class)
                .showing(OfLeadWorker.class, context -> facts.ofLeadWorker(context.caseNumber()))
                .routing((answers, submission) -> Routing.with(
                        CASE_MANAGER,
                        admissions.chooseLeadWorker(answers, submission).caseManager()));
    }

    /** The family signs or declines the agreement; the in-depth assessment counts from the signature. */
    @Bean
    CaseForm<AgreementAnswers, OfAgreement> signAgreement(Agreements agreements, IntakeFacts facts) {
        return CaseForm.of(AgreementAnswers.class)
                .showing(OfAgreement.class, context -> facts.ofAgreement(context.caseNumber(), context.person()))
                .routing((answers, submission) -> {
                    agreements.record(answers, submission);
                    return Routing.with(AGREEMENT_SIGNED, answers.signed())
                            .and(CLOCK_START, submission.at().with(answers.answeredOn()));
                });
    }
}
