package org.shanyraq.paper;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KeptTemplateRepository extends Repository<KeptTemplate, String> {

    boolean existsById(String sha256);

    Optional<KeptTemplate> findById(String sha256);

    /** Once, also where two sign at the same moment. */
    @Modifying
    @Query(
            value = "insert into {h-schema}kept_template (sha256, file) values (:sha256, :file) on conflict do nothing",
            nativeQuery = true)
    void keep(String sha256, byte[] file);
}
