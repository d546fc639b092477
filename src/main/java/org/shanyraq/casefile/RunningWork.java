package org.shanyraq.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Subselect;

/** What runs in the engine, by the id of its execution. Read in conditions, never loaded. */
@Entity
@Immutable
@Subselect("select id_ as id from public.act_ru_execution")
class RunningWork {

    @Id
    private String id;

    protected RunningWork() {}
}
