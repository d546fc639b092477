/** What the coordinator arranges beside the work with a family: who leads it, who stands in for whom (T1035). */
package org.shanyraq.supervision;
