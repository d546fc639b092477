package org.shanyraq.family;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a family.
 *
 * @param name {@code null}, as the type, where nobody was asked because the centre knows the family
 */
public record NewFamily(
        @Nullable String name,
        @Nullable FamilyType type,
        @Nullable String address,
        @Nullable String phone,
        List<NewMember> members) {}
