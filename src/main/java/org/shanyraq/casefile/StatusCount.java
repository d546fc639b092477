package org.shanyraq.casefile;

record StatusCount(CaseStatus status, long cases) {}
