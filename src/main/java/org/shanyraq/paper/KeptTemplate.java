package org.shanyraq.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** A template from which something was printed that was signed. */
@Entity
@Immutable
class KeptTemplate implements Persistable<String> {

    @Id
    private String sha256;

    private byte[] file;

    protected KeptTemplate() {}

    KeptTemplate(String sha256, byte[] file) {
        this.sha256 = sha256;
        this.file = file;
    }

    byte[] file() {
        return file;
    }

    @Override
    public String getId() {
        return sha256;
    }

    /** Kept once, never merged. */
    @Override
    public boolean isNew() {
        return true;
    }
}
