package org.shanyraq.family;

import java.util.List;

/** A family that the centre meets for the first time. */
public record NewFamily(String name, FamilyType type, String address, String phone, List<NewMember> members) {}
