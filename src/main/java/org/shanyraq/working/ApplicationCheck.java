package org.shanyraq.working;

import java.util.List;
import org.shanyraq.engine.DeploymentCheck;
import org.shanyraq.working.check.Application;
import org.shanyraq.working.check.ApplicationFiles;
import org.shanyraq.working.check.Checker;
import org.shanyraq.working.check.Fault;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Before the engine takes any file, all that the build asks of it is asked again: not every jar comes from a whole build. */
@Component
class ApplicationCheck implements DeploymentCheck {

    private final MessageSource sentences;
    private final Checker checker = new Checker(Application.compiled());

    ApplicationCheck(MessageSource sentences) {
        this.sentences = sentences;
    }

    @Override
    public void ofTheApplication() {
        List<Fault> faults = checker.faults(ApplicationFiles.read());
        if (!faults.isEmpty()) {
            throw new FaultyFiles(faults);
        }
    }

    @Override
    public List<String> refusals(String file, byte[] content) {
        return checker.hidden(file, content).stream()
                .map(fault ->
                        sentences.getMessage(fault.key(), fault.arguments().toArray(), LocaleContextHolder.getLocale()))
                .toList();
    }
}
