package org.shanyraq.casefile;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose case a number is and who leads it, for lists of what runs in the engine, which knows no names. */
@Component
public class CaseHolders {

    private final JdbcClient database;

    CaseHolders(JdbcClient database) {
        this.database = database;
    }

    /** By case number; numbers that belong to no case are left out. Who may ask is the asker's question. */
    public Map<String, Holder> of(Collection<String> caseNumbers) {
        return database
                .sql("select family_case.case_number, family.name, family_case.risk_level, family_case.case_manager"
                        + " from casefile.family_case join casefile.family on family.id = family_case.family_id"
                        + " where family_case.case_number = any(:numbers)")
                .param("numbers", caseNumbers.toArray(String[]::new))
                .query((row, number) -> new Holder(
                        row.getString("case_number"),
                        row.getString("name"),
                        row.getString("risk_level"),
                        row.getString("case_manager")))
                .list()
                .stream()
                .collect(Collectors.toMap(Holder::caseNumber, Function.identity()));
    }

    /** @param caseManager the user name of who leads it; {@code null} while nobody does */
    public record Holder(
            String caseNumber,
            String familyName,
            @Nullable String riskLevel,
            @Nullable String caseManager) {}
}
