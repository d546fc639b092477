package org.shanyraq.casefile;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FilingRepository extends Repository<Filing, UUID> {

    String FILED_FORM = "select new org.shanyraq.casefile.FiledForm(f.id, f.form, f.formVersion, f.task, f.filedBy,"
            + " f.filedAt, f.answers, f.corrects) from Filing f where f.caseNumber = :caseNumber";

    Filing save(Filing filing);

    @Query(FILED_FORM + " order by f.sequence")
    List<FiledForm> findAll(String caseNumber);

    @Query(FILED_FORM + " and f.form = :form order by f.sequence desc")
    List<FiledForm> findLatest(String caseNumber, String form, Limit limit);

    @Query("select f.filedBy from Filing f where f.caseNumber = :caseNumber and f.form = :form"
            + " order by f.sequence desc")
    List<String> findAuthors(String caseNumber, String form, Limit limit);
}
