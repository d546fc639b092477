package org.shanyraq.workspace;

import java.util.HashMap;
import java.util.Map;
import org.shanyraq.casefile.CaseFiles;
import org.shanyraq.catalogue.ServiceCatalogue;
import org.shanyraq.staff.Workers;
import org.springframework.stereotype.Component;

/** What people, services and the like are called to which a paper only points. */
@Component
class PaperNames {

    private final Workers workers;
    private final CaseFiles cases;
    private final ServiceCatalogue catalogue;

    PaperNames(Workers workers, CaseFiles cases, ServiceCatalogue catalogue) {
        this.workers = workers;
        this.cases = cases;
        this.catalogue = catalogue;
    }

    Names of(String caseNumber) {
        Map<String, String> all = general();
        cases.family(caseNumber)
                .everybody()
                .forEach(member -> all.put(member.id().toString(), member.fullName()));
        return new Names(all);
    }

    private Map<String, String> general() {
        Map<String, String> all = new HashMap<>(catalogue.names());
        all.putAll(workers.names());
        return all;
    }

    /** By user id, by a service's code, by the id of a member of the family. */
    record Names(Map<String, String> all) {

        String of(String key) {
            return key == null ? null : all.getOrDefault(key, key);
        }
    }
}
