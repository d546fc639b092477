package org.shanyraq.judgement;

/** Keeps every judgement that a decision table gave about a case, also those that a diagram asked for. */
public interface JudgementLog {

    void keep(String caseNumber, Judgement judgement);
}
