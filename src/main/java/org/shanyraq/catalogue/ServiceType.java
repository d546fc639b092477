package org.shanyraq.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** One entry of the catalogue. An entry that is no longer offered stays, because plans and records name it. */
@Entity
public class ServiceType {

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private ServiceGroup serviceGroup;

    private String name;

    private int position;

    private boolean active;
    private boolean forGroups;
    private String provider;

    protected ServiceType() {}

    ServiceType(String code, ServiceGroup group, String name, int position, boolean active) {
        this.code = code;
        this.serviceGroup = group;
        this.name = name;
        this.position = position;
        this.active = active;
    }

    public String code() {
        return code;
    }

    public ServiceGroup group() {
        return serviceGroup;
    }

    public String name() {
        return name;
    }

    /** The group of the specialist who usually gives it, or {@code null}. */
    public String provider() {
        return provider;
    }

    /** Whether it is given in meetings of a group. */
    public boolean isForGroups() {
        return forGroups;
    }

    public boolean isActive() {
        return active;
    }
}
