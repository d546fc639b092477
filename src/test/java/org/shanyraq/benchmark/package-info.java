/** What a case costs through the forms, beside the same diagrams on an engine that knows no forms and no case file. */
package org.shanyraq.benchmark;
