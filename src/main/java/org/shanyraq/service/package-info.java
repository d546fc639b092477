/** What is done for a family while its plan runs: services given, contacts, a review asked for. */
package org.shanyraq.service;
