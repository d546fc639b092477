package org.shanyraq.family;

/**
 * What two descriptions of people have in common, or what sets them apart; the table {@code likenessPoints} weighs each
 * and says it in words.
 */
enum Evidence {
    sameIin,
    nearIin,
    otherIin,
    sameGivenName,
    nearGivenName,
    otherGivenName,
    sameSurname,
    nearSurname,
    otherSurname,
    sameFather,
    otherFather,
    sameBirthDate,
    swappedBirthDate,
    nearBirthDate,
    otherBirthDate,
    samePhone,
    sameAddress
}
