package org.shanyraq.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.jspecify.annotations.Nullable;
import org.shanyraq.engine.SaidInDiagram;
import org.shanyraq.engine.WithoutAuthorization;
import org.shanyraq.form.FormSchemas.FormSchema;
import org.shanyraq.running.ModelWords;
import org.springframework.stereotype.Component;

/** What every {@link FormWay} asks the engine: what is deployed, and whether the signed-in person may. */
@Component
class FormDesk {

    private final WithoutAuthorization inside;
    private final IdentityService identities;
    private final FormSchemas schemas;
    private final ModelWords words;

    FormDesk(WithoutAuthorization inside, IdentityService identities, FormSchemas schemas, ModelWords words) {
        this.inside = inside;
        this.identities = identities;
        this.schemas = schemas;
        this.words = words;
    }

    <T> T inside(Function<CommandContext, T> work) {
        return inside.call(work);
    }

    boolean allows(CommandContext engine, Consumer<CommandChecker> question) {
        engine.enableAuthorizationCheck();
        try {
            engine.getProcessEngineConfiguration().getCommandCheckers().forEach(question);
            return true;
        } catch (AuthorizationException e) {
            return false;
        } finally {
            engine.disableAuthorizationCheck();
        }
    }

    String person() {
        Authentication authentication = identities.getCurrentAuthentication();
        if (authentication == null) {
            // The engine lets everybody do everything when nobody is signed in, so nobody may come this far.
            throw new IllegalStateException("A form is opened and filed by a person who is signed in");
        }
        return authentication.getUserId();
    }

    FormSchema schema(CamundaFormRefImpl form, ProcessDefinitionEntity process, CommandContext engine) {
        return schemas.of(form, process, engine);
    }

    /** Of a task that is open; empty if it has no form. */
    Optional<FormSchema> formOf(String task) {
        return inside(engine -> Optional.ofNullable(engine.getTaskManager().findTaskById(task))
                .filter(open -> open.getExecution() != null)
                .flatMap(open -> Optional.ofNullable(
                                FormReference.at(open.getExecution().getActivity()))
                        .map(form -> schema(form, open.getProcessDefinition(), engine))));
    }

    String title(ProcessDefinitionEntity process) {
        return words.ofProcess(process.getKey(), process.getName());
    }

    String title(String process, TaskEntity task) {
        return words.ofElement(process, task.getTaskDefinitionKey(), task.getName());
    }

    /** What the newest diagram says of the task, also for a case that runs by an older one. */
    SaidInDiagram saidOf(Seat seat) {
        String process = seat.process().split(":")[0];
        ProcessDefinitionEntity newest = inside(engine -> newest(process, engine));
        ActivityImpl task = newest == null ? null : newest.findActivity(seat.element());
        return task == null ? new SaidInDiagram(Map.of()) : SaidInDiagram.of(task);
    }

    static List<String> lastTime(CoreModelElement element) {
        return SaidInDiagram.of(element).list("lastTime");
    }

    static @Nullable ProcessDefinitionEntity newest(String key, CommandContext engine) {
        ProcessDefinitionEntity process = engine.getProcessDefinitionManager().findLatestProcessDefinitionByKey(key);
        return process == null ? null : read(process.getId(), engine);
    }

    static @Nullable ProcessDefinitionEntity deployed(String id, CommandContext engine) {
        return engine.getProcessDefinitionManager().findLatestDefinitionById(id) == null ? null : read(id, engine);
    }

    private static ProcessDefinitionEntity read(String id, CommandContext engine) {
        return engine.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(id);
    }
}
