package org.shanyraq.casefile;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FilingRepository extends Repository<Filing, UUID> {

    String PAPER = "select new org.shanyraq.casefile.FiledForm(f.id, f.form, f.formVersion, f.task, f.filedBy,"
            + " f.filedAt, f.answers, f.corrects, f.reason, f.variables) from Filing f";

    String FILED_FORM = PAPER + " where f.caseNumber = :caseNumber";

    /** Complaints stand apart: their papers are in no list, whoever asks, and read where the complaint is. */
    String NO_COMPLAINT = " and f.subject not like 'K-%'";

    String OF_SUBJECT = "select new org.shanyraq.casefile.FiledForm(f.id, f.form, f.formVersion, f.task, f.filedBy,"
            + " f.filedAt, f.answers, f.corrects, f.reason, f.variables) from Filing f where f.subject = :subject"
            + NO_COMPLAINT;

    Filing save(Filing filing);

    @Query(OF_SUBJECT + " and (:filedBy is null or f.filedBy = :filedBy) order by f.sequence desc")
    Slice<FiledForm> findOfSubject(String subject, @Nullable String filedBy, Pageable page);

    @Query("select new org.shanyraq.casefile.SubjectLine(f.subject, count(f), min(f.filedAt), max(f.filedAt))"
            + " from Filing f where f.subject is not null"
            + NO_COMPLAINT + " and (:everyOne = true"
            + " or exists (select m.part from CaseMember m where m.caseNumber = f.subject and "
            + CaseMember.IS_THE_PERSON + ")"
            + " or exists (select own.id from Filing own where own.subject = f.subject and own.filedBy = :person))"
            + " group by f.subject order by max(f.filedAt) desc, f.subject desc")
    Slice<SubjectLine> findSubjects(
            boolean everyOne, String person, Collection<String> groups, OffsetDateTime now, Pageable page);

    @Query(FILED_FORM + " order by f.sequence")
    List<FiledForm> findAll(String caseNumber);

    @Query(FILED_FORM + " and f.corrects is null and (:everyForm = true or f.form in :forms)"
            + " and (:filedBy is null or f.filedBy = :filedBy or f.form in :everybodys) order by f.sequence desc")
    List<FiledForm> findNewest(
            String caseNumber,
            boolean everyForm,
            Collection<String> forms,
            @Nullable String filedBy,
            Collection<String> everybodys,
            Limit limit);

    /** The corrections of papers, and corrections of those, the oldest first. */
    @Query(FILED_FORM + " and f.firstSequence in (select first.sequence from Filing first where first.id in :papers)"
            + " order by f.sequence")
    List<FiledForm> findCorrections(String caseNumber, Collection<UUID> papers);

    @Query(FILED_FORM + " and (f.id in :papers or f.firstSequence in"
            + " (select first.sequence from Filing first where first.id in :papers)) order by f.sequence")
    List<FiledForm> findWithCorrections(String caseNumber, Collection<UUID> papers);

    @Query(
            FILED_FORM
                    + " and coalesce(f.firstSequence, f.sequence) = (select coalesce(one.firstSequence, one.sequence)"
                    + " from Filing one where cast(one.id as string) = :id and one.caseNumber = :caseNumber) order by f.sequence")
    List<FiledForm> findVersions(String caseNumber, String id);

    @Query("select count(f) from Filing f where f.caseNumber = :caseNumber")
    long count(String caseNumber);

    @Query("select distinct f.form from Filing f where f.caseNumber = :caseNumber"
            + " and (:filedBy is null or f.filedBy = :filedBy or f.form in :everybodys)")
    List<String> findForms(String caseNumber, @Nullable String filedBy, Collection<String> everybodys);

    @Query("select new org.shanyraq.casefile.Filings$Hand(f.filedBy, max(f.filedAt)) from Filing f"
            + " where f.caseNumber = :caseNumber group by f.filedBy order by max(f.filedAt) desc")
    List<Filings.Hand> findHands(String caseNumber);

    @Query("select distinct f.filedBy from Filing f where f.caseNumber = :caseNumber and f.filedAt <= :then")
    Set<String> findAuthorsUntil(String caseNumber, OffsetDateTime then);

    /** The latest paper first; of one that was corrected, its latest correction. */
    @Query(FILED_FORM + " and f.form = :form order by coalesce(f.firstSequence, f.sequence) desc, f.sequence desc")
    List<FiledForm> findLatest(String caseNumber, String form, Limit limit);

    /** Of the papers themselves, without what corrects them. */
    @Query(
            value = "select id from casefile.filing where case_number = :caseNumber and form in (:forms)"
                    + " and corrects is null and (cast(:filedBy as text) is null or filed_by = :filedBy)"
                    + " and coalesce(variables, '{}') @> cast(:about as jsonb) order by sequence desc limit 1",
            nativeQuery = true)
    Optional<UUID> findLatestAbout(String caseNumber, Collection<String> forms, @Nullable String filedBy, String about);

    @Query("select new org.shanyraq.casefile.Filings$Written(f.caseNumber, f.form, f.filedAt) from Filing f"
            + " where f.filedBy = :person and f.caseNumber is not null and f.corrects is null order by f.sequence desc")
    List<Filings.Written> findWritten(String person, Limit limit);

    /** Who writes down the number of a case in a referral, or asks a family what it thinks, works with it no more for that. */
    @Query(
            value = "select distinct filing.case_number from casefile.filing filing where filing.filed_by = :person"
                    + " and filing.form <> 'ask-family' and not exists (select from casefile.referral referral"
                    + " where referral.filing_id = filing.id and (referral.further or referral.passed_on))",
            nativeQuery = true)
    List<String> findCases(String person);

    @Query(PAPER + " where f.id = :id")
    Optional<FiledForm> find(UUID id);

    @Query("select f.filedBy from Filing f where f.caseNumber = :caseNumber and f.form = :form"
            + " and f.corrects is null order by f.sequence desc")
    List<String> findAuthors(String caseNumber, String form, Limit limit);

    /** The place of a paper in the case file, however often it was corrected; whoever else corrects it waits. */
    @Query(
            value = "select coalesce(first_sequence, sequence) from casefile.filing where id = :id for update",
            nativeQuery = true)
    long lockPlace(UUID id);

    @Query("select count(f) from Filing f where f.corrects = :id")
    long countCorrections(UUID id);
}
