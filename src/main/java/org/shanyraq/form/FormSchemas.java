package org.shanyraq.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.springframework.stereotype.Component;

/** Finds the deployed {@code .form} file that a task or a start event refers to. */
@Component
public class FormSchemas {

    private final ObjectMapper json;
    private final Map<String, FormSchema> byReference = new ConcurrentHashMap<>();

    FormSchemas(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param process whose diagram names the form
     * @throws IllegalStateException if the diagram names a form that is not deployed with it
     */
    FormSchema of(CamundaFormRefImpl reference, ProcessDefinitionEntity process, CommandContext context) {
        boolean changesWithTheDeployment = !"latest".equals(reference.getBinding());
        if (!changesWithTheDeployment) {
            return read(reference, process, context);
        }
        // A deployment never changes, so neither does the form that it holds under a key.
        String key = process.getDeploymentId() + '/' + reference.getKey() + '/' + reference.getVersion();
        return byReference.computeIfAbsent(key, unread -> read(reference, process, context));
    }

    private FormSchema read(CamundaFormRefImpl reference, ProcessDefinitionEntity process, CommandContext context) {
        CamundaFormDefinition form =
                new GetCamundaFormDefinitionCmd(reference, process.getDeploymentId()).execute(context);
        if (form == null) {
            throw new IllegalStateException("The diagram '%s' names the form '%s', which is not deployed with it"
                    .formatted(process.getKey(), reference.getKey()));
        }
        try (InputStream file = context.getProcessEngineConfiguration()
                .getRepositoryService()
                .getResourceAsStream(form.getDeploymentId(), form.getResourceName())) {
            return new FormSchema(form.getKey(), form.getVersion(), json.readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The form file '%s' cannot be read".formatted(form.getResourceName()), e);
        }
    }

    /** A deployed form: its key, its version, and the file as the Modeler wrote it. */
    record FormSchema(String key, int version, JsonNode file) {}
}
