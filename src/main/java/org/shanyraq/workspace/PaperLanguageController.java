package org.shanyraq.workspace;

import org.shanyraq.engine.CaseTasks;
import org.shanyraq.engine.Refusal;
import org.shanyraq.paper.PaperLanguage;
import org.shanyraq.paper.PaperLanguages;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** In which language a family's papers are printed: read by who sees the case, chosen by who leads it. */
@RestController
@RequestMapping("/casework/api/cases/{caseNumber}/paper-language")
class PaperLanguageController {

    private final CaseTasks tasks;
    private final PaperLanguages languages;

    PaperLanguageController(CaseTasks tasks, PaperLanguages languages) {
        this.tasks = tasks;
        this.languages = languages;
    }

    @GetMapping
    Chosen language(@PathVariable String caseNumber) {
        tasks.ensureMaySee(caseNumber);
        return new Chosen(languages.of(caseNumber), tasks.leads(caseNumber));
    }

    @PutMapping("/{language}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(@PathVariable String caseNumber, @PathVariable PaperLanguage language) {
        tasks.ensureMaySee(caseNumber);
        if (!tasks.leads(caseNumber)) {
            throw Refusal.because("casefile.unknownCase", caseNumber);
        }
        languages.choose(caseNumber, language, tasks.person());
    }

    /** @param mayChoose whether the person who looks may choose another */
    record Chosen(PaperLanguage language, boolean mayChoose) {}
}
