package org.shanyraq.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.family.Kinship;
import org.shanyraq.family.Member;
import org.shanyraq.form.FormErrors;
import org.shanyraq.household.RecordRelationsAnswers;
import org.shanyraq.household.RelationKind;
import org.shanyraq.household.Relations;
import org.shanyraq.household.TieKind;
import org.shanyraq.household.ToldRelation;
import org.shanyraq.household.ToldSupporter;
import org.shanyraq.support.Cases;
import org.shanyraq.support.Centre;
import org.shanyraq.support.CentreTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Who belongs to whom is written down as it becomes known; the latest paper says it all. */
@CentreTest
class FamilyRelationsTest {

    @Autowired
    Centre centre;

    @Autowired
    Cases cases;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    Relations relations;

    @Test
    void theLatestPaperSaysWhoBelongsToWhomAndWhoSupportsTheFamily() {
        String family = cases.referred();
        UUID mother = member(family, Kinship.mother);
        UUID son = member(family, Kinship.son);
        tell(family, List.of(relation(mother, "parentOf", son), relation(mother, "livesWith", son)), List.of(aunt()));

        tell(family, List.of(relation(mother, "parentOf", son)), List.of(aunt()));

        assertThat(of(family).relations())
                .containsExactly(new ToldRelation(mother, RelationKind.parentOf, son, null, null));
        assertThat(of(family).supporters())
                .extracting(ToldSupporter::supporterName, ToldSupporter::tie)
                .containsExactly(tuple("Aunt Gulnar", TieKind.strong));
        assertThat(centre.passed(family)).contains("end_relationsRecorded");
    }

    @Test
    void whatCannotBeIsRefusedAndNothingOfItKept() {
        String family = cases.referred();
        UUID mother = member(family, Kinship.mother);
        UUID son = member(family, Kinship.son);
        UUID stranger = member(cases.referred(), Kinship.mother);

        for (List<Map<String, Object>> wrong : List.of(
                List.of(relation(mother, "partnerOf", mother)),
                List.of(relation(stranger, "parentOf", son)),
                List.of(relation(mother, "parentOf", son), relation(son, "parentOf", mother)),
                List.of(Map.<String, Object>of(
                        "one", mother.toString(),
                        "relation", "partnerOf",
                        "other", son.toString(),
                        "since", "2020-02-01",
                        "until", "2020-01-01")))) {
            assertThatThrownBy(() -> tell(family, wrong, List.of())).isInstanceOf(FormErrors.class);
        }

        assertThat(of(family).relations()).isEmpty();
    }

    private RecordRelationsAnswers of(String family) {
        return relations.of(caseFiles.family(family).id());
    }

    private void tell(String family, List<Map<String, Object>> told, List<Map<String, Object>> around) {
        centre.begin("aigerim", family, "familyRelations", Map.of("relations", told, "supporters", around));
    }

    private static Map<String, Object> relation(UUID one, String kind, UUID other) {
        return Map.of("one", one.toString(), "relation", kind, "other", other.toString());
    }

    private static Map<String, Object> aunt() {
        return Map.of("supporterName", "Aunt Gulnar", "supporter", "relative", "tie", "strong");
    }

    private UUID member(String family, Kinship kinship) {
        return caseFiles.family(family).members().stream()
                .filter(member -> member.kinship() == kinship)
                .map(Member::id)
                .findFirst()
                .orElseThrow();
    }
}
