package org.shanyraq.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A template from which something was printed that was signed. */
@Entity
@Immutable
class KeptTemplate {

    @Id
    private String sha256;

    private byte[] file;

    protected KeptTemplate() {}

    byte[] file() {
        return file;
    }
}
