package org.shanyraq.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A kind of organisation that the centre refers families to. One that is no longer offered stays, for old referrals. */
@Entity
class PartnerKind {

    @Id
    private String code;

    private String name;
    private int position;
    private boolean active;

    protected PartnerKind() {}

    String code() {
        return code;
    }

    String name() {
        return name;
    }
}
