package org.shanyraq.family;

/** What is written of a family beside its members. */
public record WrittenFamily(String name, FamilyType type, String address, String phone) {}
