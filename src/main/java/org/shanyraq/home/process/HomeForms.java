package org.shanyraq.home.process;

import org.shanyraq.form.CaseForm;
import org.shanyraq.home.ChildHomes;
import org.shanyraq.home.ChildHomes.OfHomes;
import org.shanyraq.home.RecordChildHomeAnswers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of the diagram, named as its process. */
@Configuration(proxyBeanMethods = false)
class HomeForms {

    /** Where a child lives, and with whom of its family it is in touch. */
    @Bean
    CaseForm<RecordChildHomeAnswers, OfHomes> recordChildHome(ChildHomes homes) {
        return CaseForm.of(RecordChildHomeAnswers.class)
                .showing(OfHomes.class, context -> new OfHomes(homes.children(context.caseNumber())))
                .filing(homes::record)
                .correcting((was, now, correction) -> homes.correct(now.homes(), correction));
    }
}
