package org.shanyraq.catalogue;

import jakarta.persistence.Entity;

/** A ground on which the state sees somebody in need of special social services (T589-600). */
@Entity
class NeedGround extends StateEntry {

    protected NeedGround() {}
}
