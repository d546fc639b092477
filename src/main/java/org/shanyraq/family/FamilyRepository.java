package org.shanyraq.family;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FamilyRepository extends Repository<Family, UUID> {

    Family save(Family family);

    @Query("select f from Family f left join fetch f.members where f.id = :id")
    Optional<Family> findWithMembers(UUID id);

    @Query("select f.id from Family f where f.sameAs = :id")
    List<UUID> findSameAs(UUID id);

    /** Of these members those who go on in the file of another family. */
    @Query("select m.continues from Member m where m.continues in :members")
    List<UUID> findContinued(Collection<UUID> members);

    /** Where these children belong besides this family. */
    @Query("select new org.shanyraq.family.Elsewhere(m.person, f.id, m.id) from Family f join f.members m"
            + " where m.person in :people and f.id <> :family and f.sameAs is null and m.leftOn is null order by f.id")
    List<Elsewhere> findEntries(Collection<UUID> people, UUID family);

    /**
     * Who has one of the certain keys, or one of each of two words; the most keys in common first. Keys are parted by
     * blanks. Who went on in another family's file is found there.
     */
    @Query(
            value = "select m.id from {h-schema}family_member m"
                    + " where (m.search_keys && string_to_array(:certain, ' ')"
                    + " or m.search_keys && string_to_array(:first, ' ')"
                    + " and m.search_keys && string_to_array(:second, ' ')"
                    + " or m.search_keys && string_to_array(:first, ' ')"
                    + " and m.search_keys && string_to_array(:third, ' ')"
                    + " or m.search_keys && string_to_array(:second, ' ')"
                    + " and m.search_keys && string_to_array(:third, ' '))"
                    + " and m.leaving is distinct from 'otherCase'"
                    + " order by (select count(*) from unnest(m.search_keys) k"
                    + " where k = any(string_to_array(concat_ws(' ', :certain, :first, :second, :third), ' '))) desc"
                    + " limit 300",
            nativeQuery = true)
    List<UUID> findMembersByKeys(String certain, String first, String second, String third);

    /** Who belongs to a family that has one of these keys. */
    @Query(
            value = "select m.id from {h-schema}family f join {h-schema}family_member m on m.family_id = f.id"
                    + " where f.search_keys && string_to_array(:keys, ' ')"
                    + " and m.leaving is distinct from 'otherCase' limit 300",
            nativeQuery = true)
    List<UUID> findMembersByFamilyKeys(String keys);

    @Query("select new org.shanyraq.family.KnownPerson("
            + "f.id, f.name, m.fullName, m.kinship, m.unnamed, m.birthDate, m.iin, f.phone, f.address)"
            + " from Family f join f.members m where m.id in :members")
    List<KnownPerson> findPeople(Collection<UUID> members);

    @Query("select f from Family f where f.searchKeysVersion <> :version"
            + " or exists (select 1 from f.members m where m.searchKeysVersion <> :version)")
    List<Family> findWithOtherKeys(int version, Limit most);
}
