package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanyraq.support.Answers.closure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.InputData;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.Judgements;
import org.shanyraq.support.Cases;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every judgement about a case is kept with what its table was asked about, so that a changed table can be asked again
 * about the past. Whatever other scenarios have made by then is judged too.
 */
@CentreTest
class JudgementInputsTest {

    @Autowired
    private Cases cases;

    @Autowired
    private Judgements judgements;

    @Autowired
    private JdbcTemplate database;

    @Test
    void everyKindOfDecisionThatTheScenariosMadeIsKeptWithItsInputs() {
        cases.closed(closure());

        List<Map<String, Object>> kept = database.queryForList(
                "select decision, string_agg(distinct name, ',') as names, bool_or(inputs is null) as missing"
                        + " from casefile.judgement left join lateral jsonb_object_keys(inputs) name on true"
                        + " group by decision");

        assertThat(kept).hasSizeGreaterThan(6);
        assertThat(kept).allSatisfy(decision -> {
            assertThat(decision.get("missing"))
                    .as("%s without inputs", decision)
                    .isEqualTo(false);
            assertThat(named(decision))
                    .as("inputs of %s", decision)
                    .isNotEmpty()
                    .isSubsetOf(asked(decision));
        });
    }

    @Test
    void theRiskOfAFamilyCanBeAskedForAgain() {
        String family = cases.atAdmission();

        assertThat(judgements.latest(family, "riskLevel").orElseThrow().inputs())
                .containsEntry("phase", "entry")
                .containsEntry("protectiveFactors", List.of())
                .containsEntry("factors", cases.risk(family).factors());
        assertThat(judgements.latest(family, "priority").orElseThrow().inputs())
                .as("asked by a diagram")
                .containsEntry("riskLevel", "yellow");
    }

    private static Set<String> named(Map<String, Object> decision) {
        return new TreeSet<>(List.of(String.valueOf(decision.get("names")).split(",")));
    }

    private static Set<String> asked(Map<String, Object> decision) throws java.io.IOException {
        try (var files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".dmn"))
                    .map(file -> Dmn.readModelFromFile(file.toFile()))
                    .filter(model -> model.getModelElementsByType(Decision.class).stream()
                            .anyMatch(one -> one.getId().equals(decision.get("decision"))))
                    .flatMap(model -> model.getModelElementsByType(InputData.class).stream())
                    .map(data -> data.getId().replace("data_", ""))
                    .collect(Collectors.toSet());
        }
    }
}
