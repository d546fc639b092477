package org.shanyraq.closure.process;

import java.util.Map;
import org.shanyraq.closure.ClosureSheets;
import org.shanyraq.closure.FileSummaries;
import org.shanyraq.closure.SendFileSummaryAnswers;
import org.shanyraq.closure.WayOut;
import org.shanyraq.engine.FormContext;
import org.shanyraq.engine.FormHandler;
import org.shanyraq.engine.Routing;
import org.shanyraq.engine.Submission;
import org.springframework.stereotype.Component;

/** Form {@code send-file-summary}: what went with a family that moved, to whom and when. */
@Component
class SendFileSummary implements FormHandler<SendFileSummaryAnswers> {

    private final FileSummaries summaries;
    private final ClosureSheets sheets;

    SendFileSummary(FileSummaries summaries, ClosureSheets sheets) {
        this.summaries = summaries;
        this.sheets = sheets;
    }

    @Override
    public Class<SendFileSummaryAnswers> answers() {
        return SendFileSummaryAnswers.class;
    }

    @Override
    public Map<String, Object> prefill(FormContext context) {
        return sheets.toSend(WayOut.of(context));
    }

    @Override
    public Routing file(SendFileSummaryAnswers answers, Submission submission) {
        summaries.send(answers, submission);
        return Routing.none();
    }
}
