package org.shanyraq.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Somebody who works at the centre, known by the user name with which they log in. */
@Entity
@Table(name = "worker")
public class Worker {

    @Id
    private String userId;

    @Version
    private Integer version;

    private String name;
    private String role;
    private boolean active;

    protected Worker() {}

    Worker(String userId, String name, String role) {
        this.userId = userId;
        this.name = name;
        this.role = role;
        active = true;
    }

    void describe(String newName, String newRole) {
        name = newName;
        role = newRole;
        active = true;
    }

    void leaves() {
        active = false;
    }

    public String userId() {
        return userId;
    }

    public String name() {
        return name;
    }

    /** The id of the group of users, such as {@code caseManager}; the centre adds roles as it needs them. */
    public String role() {
        return role;
    }

    public boolean active() {
        return active;
    }
}
