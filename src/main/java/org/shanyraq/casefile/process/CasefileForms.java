package org.shanyraq.casefile.process;

import org.shanyraq.casefile.SecondSignatureAnswers;
import org.shanyraq.casefile.SecondSignatures;
import org.shanyraq.casefile.SecondSignatures.ToSign;
import org.shanyraq.form.CaseForm;
import org.shanyraq.form.Signatures;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form that any decision of two people is signed with by the second of them. */
@Configuration(proxyBeanMethods = false)
class CasefileForms {

    @Bean
    CaseForm<SecondSignatureAnswers, ToSign> secondSignature(SecondSignatures signatures) {
        return CaseForm.of(SecondSignatureAnswers.class)
                .showing(
                        ToSign.class,
                        context -> signatures.toSign(Signatures.SIGNATURE.of(context), context.caseNumber()));
    }
}
