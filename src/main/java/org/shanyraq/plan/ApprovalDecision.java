package org.shanyraq.plan;

/** The coordinator's word on a signed plan. */
public enum ApprovalDecision {
    approve,
    sendBack
}
