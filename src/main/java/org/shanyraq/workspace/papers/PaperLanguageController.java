package org.shanyraq.workspace.papers;

import org.shanyraq.access.Sight;
import org.shanyraq.access.Sights;
import org.shanyraq.paper.PaperLanguage;
import org.shanyraq.paper.PaperLanguages;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** In which language a family's papers are printed: read by who sees the case, chosen by whom the whole case concerns. */
@RestController
@RequestMapping("/casework/api/cases/{caseNumber}/paper-language")
class PaperLanguageController {

    private final Sights sights;
    private final PaperLanguages languages;

    PaperLanguageController(Sights sights, PaperLanguages languages) {
        this.sights = sights;
        this.languages = languages;
    }

    @GetMapping
    Chosen language(@PathVariable String caseNumber) {
        Sight sight = sights.toOpen(caseNumber);
        return new Chosen(languages.of(caseNumber), sight.seesTheWhole());
    }

    @PutMapping("/{language}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(@PathVariable String caseNumber, @PathVariable PaperLanguage language) {
        Sight sight = sights.toSeeTheWhole(caseNumber);
        languages.choose(caseNumber, language, sight.person());
    }

    /** @param mayChoose whether the person who looks may choose another */
    record Chosen(PaperLanguage language, boolean mayChoose) {}
}
