package org.shanyraq.family;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A family that the centre meets for the first time. */
public record NewFamily(
        String name,
        FamilyType type,
        @Nullable String address,
        @Nullable String phone,
        List<NewMember> members) {}
