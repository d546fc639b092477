package org.shanyraq.service;

/** Why a review is held before its time (T1155). */
public enum ReviewReason {
    danger,
    circumstancesChanged,
    parentAsks
}
