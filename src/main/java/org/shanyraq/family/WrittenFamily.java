package org.shanyraq.family;

import org.jspecify.annotations.Nullable;

/** What is written of a family beside its members. */
public record WrittenFamily(
        String name,
        FamilyType type,
        @Nullable String address,
        @Nullable String phone) {}
