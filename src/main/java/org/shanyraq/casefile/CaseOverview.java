package org.shanyraq.casefile;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shanyraq.family.Disability;
import org.shanyraq.family.ExpectedChild;
import org.shanyraq.family.Family;
import org.shanyraq.family.FamilyType;
import org.shanyraq.family.Kinship;
import org.shanyraq.family.Member;

/** The first page of a case file. */
public record CaseOverview(
        String caseNumber,
        @Nullable String earlierCase,
        boolean reEntry,
        CaseStatus status,
        @Nullable RiskLevel riskLevel,
        String caseManager,
        OffsetDateTime openedAt,
        @Nullable OffsetDateTime closedAt,
        @Nullable ExitReason exitReason,
        UUID familyId,
        String familyName,
        FamilyType familyType,
        @Nullable String address,
        @Nullable String phone,
        List<Person> members,
        List<LocalDate> expected,
        List<Raised> attention,
        List<Led> leads) {

    /** One member of the family. */
    public record Person(
            UUID id,
            String fullName,
            Kinship kinship,
            @Nullable LocalDate birthDate,
            boolean child,
            @Nullable String iin,
            @Nullable String school,
            @Nullable Disability disability) {

        static Person of(Member member, LocalDate today) {
            return new Person(
                    member.id(),
                    member.fullName(),
                    member.kinship(),
                    member.birthDate(),
                    member.isChild(today),
                    member.iin(),
                    member.school(),
                    member.disability());
        }
    }

    /**
     * A limit that came near or passed.
     *
     * @param told the user ids of who was told
     */
    public record Raised(String deadline, AttentionStep step, OffsetDateTime at, List<String> told) {

        public Raised(String deadline, AttentionStep step, OffsetDateTime at, String... told) {
            this(deadline, step, at, List.of(told));
        }
    }

    /**
     * Who led the case from when to when.
     *
     * @param until {@code null} for who leads it now
     * @param standsInFor the user id of whose case it stays; {@code null} unless somebody leads it only for a time
     */
    public record Led(
            String worker,
            OffsetDateTime since,
            @Nullable OffsetDateTime until,
            LeadReason reason,
            @Nullable String standsInFor,
            @Nullable LocalDate plannedUntil) {

        static Led of(Lead lead) {
            return new Led(
                    lead.worker(),
                    lead.since(),
                    lead.endedAt(),
                    lead.reason(),
                    lead.standsInFor(),
                    lead.plannedUntil());
        }
    }

    static CaseOverview of(
            FamilyCase familyCase, boolean reEntry, Family family, List<Raised> attention, LocalDate today) {
        return new CaseOverview(
                familyCase.number(),
                familyCase.earlierCase(),
                reEntry,
                familyCase.status(),
                familyCase.riskLevel(),
                familyCase.caseManager(),
                familyCase.openedAt(),
                familyCase.closedAt(),
                familyCase.exitReason(),
                family.id(),
                family.name(),
                family.type(),
                family.address(),
                family.phone(),
                family.members().stream()
                        .map(member -> Person.of(member, today))
                        .toList(),
                family.expected().stream().map(ExpectedChild::month).toList(),
                attention,
                familyCase.leads().all().stream().map(Led::of).toList());
    }
}
