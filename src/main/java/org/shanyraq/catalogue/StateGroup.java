package org.shanyraq.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** One of the groups of special social services that the state has (T605-613). */
@Entity
@Table(name = "state_service_group")
class StateGroup extends StateEntry {

    protected StateGroup() {}
}
