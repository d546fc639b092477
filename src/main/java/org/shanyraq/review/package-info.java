/** Progress reviews: what family, case manager and specialists find of the plan, and what follows from it. */
package org.shanyraq.review;
