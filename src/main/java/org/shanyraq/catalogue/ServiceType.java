package org.shanyraq.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

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
    private boolean corrective;
    private @Nullable String provider;
    private @Nullable String stateGroup;

    @Enumerated(EnumType.STRING)
    private @Nullable Volume volume;

    private @Nullable BigDecimal tariff;
    private @Nullable String meetsNeed;

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
    public @Nullable String provider() {
        return provider;
    }

    /** What the state counts it among, or {@code null}. */
    @Nullable
    String stateGroup() {
        return stateGroup;
    }

    /** {@code null} where it is not known. */
    @Nullable
    Volume volume() {
        return volume;
    }

    /** In tenge for one service (T780), or {@code null}. */
    @Nullable
    BigDecimal tariff() {
        return tariff;
    }

    /** The need of the primary assessment for which it is proposed, or {@code null}. */
    @Nullable
    String meetsNeed() {
        return meetsNeed;
    }

    /** Whether it is given in meetings of a group. */
    public boolean isForGroups() {
        return forGroups;
    }

    /** Whether it is corrective help to children (T1235). */
    public boolean isCorrective() {
        return corrective;
    }

    public boolean isActive() {
        return active;
    }
}
