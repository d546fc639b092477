package org.shanyraq.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;
import org.jspecify.annotations.Nullable;
import org.shanyraq.access.CaseMembers.Part;

/**
 * Somebody, or each of a group, and what they are in a case or in what runs under a number of its own. Read in conditions,
 * never loaded: the number alone is no key. Who is only to ask a family what it thinks of the help sees that task, and has no part
 * in the case.
 */
@Entity
@Immutable
@Synchronize({"family_case", "emergency_access"})
@Subselect("""
        select case_number, case_manager as person, null as crew, 'lead' as part, cast(null as timestamptz) as ends_at
          from casefile.family_case
        union all
        select case_number, person, null, 'emergency', ends_at from casefile.emergency_access
        union all
        select process.business_key_, task.assignee_, null, 'asked', null
          from public.act_ru_task task join public.act_ru_execution process on process.id_ = task.proc_inst_id_
         where task.assignee_ is not null and task.proc_def_id_ not like 'familyQuestions:%'
        union all
        select process.business_key_, link.user_id_, link.group_id_, 'asked', null
          from public.act_ru_identitylink link join public.act_ru_task task on task.id_ = link.task_id_
          join public.act_ru_execution process on process.id_ = task.proc_inst_id_
         where link.type_ = 'candidate' and task.proc_def_id_ not like 'familyQuestions:%'
        """)
class CaseMember {

    /** The condition of one member, for {@code :person} and {@code :groups}, at {@code :now}. */
    static final String IS_THE_PERSON =
            "(m.person = :person or m.crew in :groups) and (m.endsAt is null or m.endsAt > :now)";

    @Id
    private String caseNumber;

    private String person;

    private String crew;

    @Enumerated(EnumType.STRING)
    private Part part;

    /** {@code null} for as long as it follows from what is. */
    private @Nullable OffsetDateTime endsAt;

    protected CaseMember() {}
}
