package org.shanyraq.running;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.shanyraq.engine.EngineLimits;
import org.shanyraq.engine.PersonsGroups;
import org.shanyraq.engine.WithoutAuthorization;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the signed-in person may begin in a case beside its tasks, as the diagrams say. */
@Component
public class Acts {

    private final RepositoryService repository;
    private final PersonsGroups persons;
    private final CaseRegister register;
    private final WithoutAuthorization inside;
    private final ModelWords words;
    private final ObjectProvider<ActOccasion> occasions;

    Acts(
            RepositoryService repository,
            PersonsGroups persons,
            CaseRegister register,
            WithoutAuthorization inside,
            ModelWords words,
            ObjectProvider<ActOccasion> occasions) {
        this.repository = repository;
        this.persons = persons;
        this.register = register;
        this.inside = inside;
        this.words = words;
        this.occasions = occasions;
    }

    /** In the order of their titles. Whether the person may see the case is the caller's question. */
    public List<Act> offeredIn(String caseNumber) {
        return offeredIn(caseNumber, process -> true);
    }

    /** Those among them that need no task in the case. Whether the person belongs to its team is the caller's question. */
    public List<Act> openToTeam(String caseNumber) {
        return offeredIn(caseNumber, process -> Act.isOpenToTeam(process, groups()));
    }

    /** Those among them for who visits the file in an emergency. */
    public List<Act> openToVisitors(String caseNumber) {
        return offeredIn(caseNumber, Act::isOpenToVisitors);
    }

    private List<String> groups() {
        return persons.ofSignedIn();
    }

    private boolean arises(Act act, String caseNumber) {
        return occasions.stream()
                .filter(occasion -> occasion.process().equals(act.process()))
                .allMatch(occasion -> occasion.arises(caseNumber));
    }

    private List<Act> offeredIn(String caseNumber, Predicate<ProcessDefinitionEntity> which) {
        String status = register.facts(caseNumber).status();
        List<String> groups = groups();
        return inside.call(context ->
                repository
                        .createProcessDefinitionQuery()
                        .latestVersion()
                        .active()
                        .listPage(0, EngineLimits.LONGEST_LIST)
                        .stream()
                        .map(ProcessDefinition::getId)
                        .map(
                                context.getProcessEngineConfiguration().getDeploymentCache()
                                        ::findDeployedProcessDefinitionById)
                        .map(ProcessDefinitionEntity.class::cast)
                        .filter(which)
                        .map(process -> Act.offered(process, status, groups))
                        .filter(Objects::nonNull)
                        .filter(act -> arises(act, caseNumber))
                        .map(words::of)
                        .sorted(java.util.Comparator.comparing(Act::title))
                        .toList());
    }
}
