package org.shanyraq.catalogue;

import jakarta.persistence.Entity;

/** A reason for coming (T1165-1171, T1203-1216, T1220-1232), in one of three groups or in none (T1248-1250). */
@Entity
class ComingReasonKind extends StateEntry {

    protected ComingReasonKind() {}
}
