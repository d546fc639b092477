package org.shanyraq.running;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.shanyraq.engine.EngineLimits;
import org.shanyraq.engine.PersonsGroups;
import org.shanyraq.engine.SaidInDiagram;
import org.shanyraq.engine.WithoutAuthorization;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the signed-in person may begin in a case beside its tasks, as the diagrams say. */
@Component
public class Acts {

    private static final Comparator<Act> IN_THEIR_ORDER =
            Comparator.comparing(Act::place).thenComparing(Act::title);

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

    /** In the order of use, as the diagrams say. Whether the person may see the case is the caller's question. */
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

    /** What the person does most in the cases that they have, whichever state these are in: what diagrams put into the head. */
    public List<Act> atHand() {
        return begunByThePerson("actInHead");
    }

    /** What the person may begin in several cases with one form. */
    public List<Act> forSeveral() {
        return begunByThePerson("actForSeveral");
    }

    /**
     * What the person may begin where a limit of a case comes near or has passed.
     *
     * @param statuses the states of cases, by their numbers
     */
    public Map<String, List<Act>> besideLimits(Map<String, String> statuses) {
        List<String> groups = groups();
        return inside.call(context -> {
            List<ProcessDefinitionEntity> beside = newest(context)
                    .filter(process -> SaidInDiagram.of(process).has("actBesideLimit"))
                    .toList();
            return statuses.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, of -> offered(beside.stream(), of.getKey(), of.getValue(), groups)));
        });
    }

    private List<Act> begunByThePerson(String saidOfIt) {
        List<String> groups = groups();
        return inside.call(context -> newest(context)
                .filter(process -> SaidInDiagram.of(process).has(saidOfIt))
                .filter(process -> process.getCandidateStarterGroupIdExpressions().stream()
                        .anyMatch(group -> groups.contains(group.getExpressionText())))
                .map(process -> Act.of(process.getKey(), SaidInDiagram.of(process)))
                .map(words::of)
                .sorted(IN_THEIR_ORDER)
                .toList());
    }

    private Stream<ProcessDefinitionEntity> newest(CommandContext context) {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .active()
                .listPage(0, EngineLimits.LONGEST_LIST)
                .stream()
                .map(ProcessDefinition::getId)
                .map(context.getProcessEngineConfiguration().getDeploymentCache()::findDeployedProcessDefinitionById)
                .map(ProcessDefinitionEntity.class::cast);
    }

    /** What beginning this process is called: on its button in a case, or else in the list of what can be begun. */
    public String title(String process) {
        return inside.call(context -> {
            ProcessDefinitionEntity newest =
                    context.getProcessDefinitionManager().findLatestProcessDefinitionByKey(process);
            if (newest == null) {
                return process;
            }
            ProcessDefinitionEntity read = context.getProcessEngineConfiguration()
                    .getDeploymentCache()
                    .findDeployedProcessDefinitionById(newest.getId());
            SaidInDiagram said = SaidInDiagram.of(read);
            return said.has("act") ? words.of(Act.of(process, said)).title() : words.ofProcess(process, read.getName());
        });
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
        return inside.call(context -> offered(newest(context).filter(which), caseNumber, status, groups));
    }

    private List<Act> offered(
            Stream<ProcessDefinitionEntity> processes, String caseNumber, String status, List<String> groups) {
        return processes
                .map(process -> Act.offered(process, status, groups))
                .filter(Objects::nonNull)
                .filter(act -> arises(act, caseNumber))
                .map(words::of)
                .sorted(IN_THEIR_ORDER)
                .toList();
    }
}
