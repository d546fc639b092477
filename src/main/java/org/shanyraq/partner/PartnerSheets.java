package org.shanyraq.partner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shanyraq.calendar.Days;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.casefile.FiledForm;
import org.shanyraq.casefile.Filings;
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

/** What forms show of the referrals to partners. */
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

    /** For a new referral: who can be asked, for whom, and what the family has consented to already. */
    public Map<String, Object> toBegin(String caseNumber) {
        Family family = caseFiles.family(caseNumber);
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("familyName", family.name());
        sheet.put("partnerKindOptions", kinds.options());
        sheet.put(
                "memberOptions",
                family.members().stream()
                        .map(member -> Map.of("label", member.fullName(), "value", member.id()))
                        .toList());
        sheet.put("sharingAllowed", agreements.allows(caseNumber, ConsentPurpose.sharingWithPartners));
        sheet.put("healthAllowed", agreements.allows(caseNumber, ConsentPurpose.healthData));
        return sheet;
    }

    /** For a referral that was decided: the same, and by whom. */
    public Map<String, Object> toAsk(String caseNumber, UUID id) {
        Map<String, Object> sheet = toBegin(caseNumber);
        sheet.put("decided", word("partner.origin." + of(id).origin()));
        return sheet;
    }

    /** For the call: how to reach the family, where it was referred to and what is known of it so far. */
    public Map<String, Object> toCall(UUID id) {
        PartnerReferral referral = of(id);
        Family family = caseFiles.family(referral.caseNumber());
        Map<String, Object> sheet = toRead(id);
        sheet.put("familyName", family.name());
        sheet.put("phone", family.phone());
        sheet.put("state", word("partner.status." + referral.status()));
        return sheet;
    }

    private PartnerReferral of(UUID id) {
        return referrals.findById(id).orElseThrow(() -> Refusal.because("partner.notNow"));
    }

    /** For the letter: what is asked and what may be told, with a draft of it. */
    public Map<String, Object> toSend(UUID id) {
        Map<String, Object> sheet = toRead(id);
        sheet.put(
                "letter",
                words.getMessage(
                        "partner.letter",
                        new Object[] {sheet.get("partner"), sheet.get("asked"), sheet.get("membersShown")},
                        LocaleContextHolder.getLocale()));
        return sheet;
    }

    /** The referral as far as it has come. */
    public Map<String, Object> toRead(UUID id) {
        PartnerReferral referral = of(id);
        Map<String, Object> sheet = new LinkedHashMap<>(asked(referral, papers(referral.caseNumber())));
        sheet.put("partnerKind", kinds.names().get(referral.kind()));
        sheet.put("membersShown", names(referral));
        sheet.put(
                "sharedShown",
                referral.shared().stream()
                        .sorted()
                        .map(shared -> word("partner.shared." + shared))
                        .collect(Collectors.joining(", ")));
        sheet.put("sentOnShown", Days.written(referral.sentOn()));
        sheet.put("lastChasedShown", Days.written(referral.lastChasedOn()));
        sheet.put("answeredOnShown", Days.written(referral.answeredOn()));
        return sheet;
    }

    /** The latest referrals of the case with what came of them, for whoever looks at the plan. */
    public List<Help> latest(String caseNumber) {
        List<PartnerReferral> latest = referrals.findByCaseNumberOrderByBegunAtDesc(caseNumber, Limit.of(RECENT));
        if (latest.isEmpty()) {
            return List.of();
        }
        Map<UUID, JsonNode> papers = papers(caseNumber);
        return latest.stream().map(referral -> line(referral, papers)).toList();
    }

    private Help line(PartnerReferral referral, Map<UUID, JsonNode> papers) {
        JsonNode paper = papers.getOrDefault(referral.filing(), MissingNode.getInstance());
        boolean known = referral.resultFiling() != null;
        return new Help(
                text(paper, "partner"),
                state(referral),
                text(paper, "asked"),
                known ? text(papers.get(referral.resultFiling()), "cameOfIt") : null);
    }

    private String state(PartnerReferral referral) {
        String state = referral.resultFiling() == null
                ? word("partner.status." + referral.status())
                : word("partner.help." + referral.help());
        return referral.arrival() == null ? state : state + ", " + word("partner.arrival." + referral.arrival());
    }

    private static Map<String, Object> asked(PartnerReferral referral, Map<UUID, JsonNode> papers) {
        JsonNode paper = papers.getOrDefault(referral.filing(), MissingNode.getInstance());
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("partner", text(paper, "partner"));
        asked.put("partnerContact", text(paper, "partnerContact"));
        asked.put("asked", text(paper, "asked"));
        return asked;
    }

    private static String text(JsonNode paper, String field) {
        return paper.path(field).textValue();
    }

    /** What was filed, as it was corrected since. */
    private Map<UUID, JsonNode> papers(String caseNumber) {
        return filings.inForce(caseNumber).stream().collect(Collectors.toMap(FiledForm::id, FiledForm::answers));
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

    /**
     * What a partner was asked for and what came of it.
     *
     * @param state in words, and where the family was referred elsewhere, whether it has arrived
     */
    public record Help(String partner, String state, String asked, String cameOfIt) {}
}
