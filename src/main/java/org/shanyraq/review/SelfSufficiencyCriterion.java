package org.shanyraq.review;

/** By what a family is seen to stand on its own feet: the criteria for leaving (T1079-1085). */
public enum SelfSufficiencyCriterion {
    /** The family is stable and can care for its children. */
    stableCare,
    /** Adults in work, enough income, decent housing. */
    livelihood,
    /** Problems are solved constructively; behaviour and hygiene are under control. */
    psychosocialSkills,
    /** The parents follow learning and upbringing, train, and let the child take part in decisions. */
    parentingEducation,
    /** Crises overcome, no alcohol or drugs, medical care taken up. */
    healthAndSobriety,
    /** Goals and indicators of the plan are reached. */
    goalsReached
}
