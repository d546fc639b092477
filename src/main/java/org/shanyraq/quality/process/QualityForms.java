package org.shanyraq.quality.process;

import java.util.UUID;
import org.shanyraq.form.CaseForm;
import org.shanyraq.quality.CheckFileAnswers;
import org.shanyraq.quality.CheckSheets;
import org.shanyraq.quality.CheckSheets.ToCheck;
import org.shanyraq.quality.FileChecks;
import org.shanyraq.running.Variable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The checklist of a file, named as its user task. */
@Configuration(proxyBeanMethods = false)
class QualityForms {

    private static final Variable<UUID> FILE_CHECK = Variable.id("fileCheck");

    /** What is found of each point of the standard. */
    @Bean
    CaseForm<CheckFileAnswers, ToCheck> checkFile(FileChecks checks, CheckSheets sheets) {
        return CaseForm.of(CheckFileAnswers.class)
                .showing(ToCheck.class, context -> sheets.toCheck(context.caseNumber()))
                .filing((answers, submission) -> checks.file(FILE_CHECK.of(submission.context()), answers, submission));
    }
}
