package org.shanyraq.service;

/** Whether the work with the family goes on as planned. */
public enum WhatNext {
    goOn,
    askForReview
}
