package org.shanyraq.partner;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.casefile.Filings;
import org.shanyraq.engine.Choice;
import org.shanyraq.engine.Refusal;
import org.shanyraq.family.Family;
import org.shanyraq.family.Member;
import org.shanyraq.intake.Agreements;
import org.shanyraq.intake.ConsentPurpose;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What forms show of the referrals to partners, by the names that they read. */
@Service
@Transactional(readOnly = true)
public class PartnerSheets {

    private static final int RECENT = 10;

    private final PartnerReferralRepository referrals;
    private final PartnerKinds kinds;
    private final Agreements agreements;
    private final CaseFiles caseFiles;
    private final Filings filings;
    private final MessageSource words;

    PartnerSheets(
            PartnerReferralRepository referrals,
            PartnerKinds kinds,
            Agreements agreements,
            CaseFiles caseFiles,
            Filings filings,
            MessageSource words) {
        this.referrals = referrals;
        this.kinds = kinds;
        this.agreements = agreements;
        this.caseFiles = caseFiles;
        this.filings = filings;
        this.words = words;
    }

    /**
     * For a referral: who can be asked, for whom, and what the family has consented to already.
     *
     * @param decided the referral that somebody else has decided; {@code null} for a new one
     */
    public ToRefer toRefer(String caseNumber, UUID decided) {
        Family family = caseFiles.family(caseNumber);
        return new ToRefer(
                family.name(),
                decided == null ? null : word("partner.origin." + of(decided).origin()),
                kinds.options(),
                family.members().stream()
                        .map(member -> new Choice(member.fullName(), member.id()))
                        .toList(),
                agreements.allows(caseNumber, ConsentPurpose.sharingWithPartners),
                agreements.allows(caseNumber, ConsentPurpose.healthData));
    }

    /** For the letter: what is asked and what may be told, with a draft of it. */
    public ToSend toSend(UUID id) {
        PartnerReferral referral = of(id);
        OfReferral referred = ofReferral(referral);
        return new ToSend(
                referred,
                referral.shared().stream()
                        .sorted()
                        .map(shared -> word("partner.shared." + shared))
                        .collect(Collectors.joining(", ")),
                words.getMessage(
                        "partner.letter",
                        new Object[] {referred.partner(), referred.askedFor(), referred.membersShown()},
                        LocaleContextHolder.getLocale()));
    }

    /** While the answer is awaited: since when. */
    public ToAnswer toAnswer(UUID id) {
        PartnerReferral referral = of(id);
        return new ToAnswer(
                ofReferral(referral), Days.written(referral.sentOn()), Days.written(referral.lastChasedOn()));
    }

    /** For the result: since when the partner helps. */
    public ToFinish toFinish(UUID id) {
        PartnerReferral referral = of(id);
        return new ToFinish(ofReferral(referral), Days.written(referral.answeredOn()));
    }

    /** For the call: how to reach the family, where it was referred to and what is known of it so far. */
    public ToCall toCall(UUID id) {
        PartnerReferral referral = of(id);
        Family family = caseFiles.family(referral.caseNumber());
        JsonNode paper = paper(referral, papers(referral.caseNumber(), List.of(referral)));
        return new ToCall(
                family.name(),
                family.phone(),
                text(paper, "partner"),
                text(paper, "partnerContact"),
                text(paper, "asked"),
                word("partner.status." + referral.status()));
    }

    private OfReferral ofReferral(PartnerReferral referral) {
        JsonNode paper = paper(referral, papers(referral.caseNumber(), List.of(referral)));
        return new OfReferral(
                text(paper, "partner"),
                text(paper, "partnerContact"),
                text(paper, "asked"),
                kinds.names().get(referral.kind()),
                names(referral));
    }

    private PartnerReferral of(UUID id) {
        return referrals.findById(id).orElseThrow(() -> Refusal.because("partner.notNow"));
    }

    /** The latest referrals of the case with what came of them, for whoever looks at the plan. */
    public List<Help> latest(String caseNumber) {
        List<PartnerReferral> latest = referrals.findByCaseNumberOrderByBegunAtDesc(caseNumber, Limit.of(RECENT));
        if (latest.isEmpty()) {
            return List.of();
        }
        Map<UUID, JsonNode> papers = papers(caseNumber, latest);
        return latest.stream().map(referral -> line(referral, papers)).toList();
    }

    private Help line(PartnerReferral referral, Map<UUID, JsonNode> papers) {
        JsonNode paper = paper(referral, papers);
        boolean known = referral.resultFiling() != null;
        return new Help(
                text(paper, "partner"),
                state(referral),
                text(paper, "asked"),
                known
                        ? text(papers.getOrDefault(referral.resultFiling(), MissingNode.getInstance()), "cameOfIt")
                        : null);
    }

    private String state(PartnerReferral referral) {
        String state = referral.resultFiling() == null
                ? word("partner.status." + referral.status())
                : word("partner.help." + referral.help());
        return referral.arrival() == null ? state : state + ", " + word("partner.arrival." + referral.arrival());
    }

    private static JsonNode paper(PartnerReferral referral, Map<UUID, JsonNode> papers) {
        return papers.getOrDefault(referral.filing(), MissingNode.getInstance());
    }

    private static String text(JsonNode paper, String field) {
        return paper.path(field).textValue();
    }

    /** What was asked for and what came of it, as it was corrected since. */
    private Map<UUID, JsonNode> papers(String caseNumber, List<PartnerReferral> asked) {
        List<UUID> papers = asked.stream()
                .flatMap(referral -> Stream.of(referral.filing(), referral.resultFiling()))
                .filter(Objects::nonNull)
                .toList();
        return filings.inForce(caseNumber, papers).stream()
                .collect(Collectors.toMap(FiledForm::id, FiledForm::answers));
    }

    private String names(PartnerReferral referral) {
        return caseFiles.family(referral.caseNumber()).everybody().stream()
                .filter(member -> referral.members().contains(member.id()))
                .map(Member::fullName)
                .collect(Collectors.joining(", "));
    }

    private String word(String key) {
        return words.getMessage(key, null, key, LocaleContextHolder.getLocale());
    }

    /** @param decided by whom, in words; {@code null} for a new one */
    public record ToRefer(
            String familyName,
            @Nullable String decided,
            List<Choice> partnerKindOptions,
            List<Choice> memberOptions,
            boolean sharingAllowed,
            boolean healthAllowed) {}

    /** @param membersShown whom it is for */
    public record OfReferral(
            String partner,
            String partnerContact,
            String askedFor,
            @Nullable String partnerKind,
            String membersShown) {

        /** A task that began with an earlier version of its form reads it so. */
        @JsonProperty
        String asked() {
            return askedFor;
        }
    }

    public record ToSend(@JsonUnwrapped OfReferral referral, String sharedShown, String letter) {}

    public record ToAnswer(
            @JsonUnwrapped OfReferral referral,
            @Nullable String sentOnShown,
            @Nullable String lastChasedShown) {}

    public record ToFinish(
            @JsonUnwrapped OfReferral referral, @Nullable String answeredOnShown) {}

    /** @param state how the referral stands, in words */
    public record ToCall(
            String familyName,
            @Nullable String phone,
            String partner,
            String partnerContact,
            String askedFor,
            String state) {

        /** A task that began with an earlier version of its form reads it so. */
        @JsonProperty
        String asked() {
            return askedFor;
        }
    }

    /**
     * What a partner was asked for and what came of it.
     *
     * @param state in words, and where the family was referred elsewhere, whether it has arrived
     */
    public record Help(
            String partner,
            String state,
            String asked,
            @Nullable String cameOfIt) {}
}
