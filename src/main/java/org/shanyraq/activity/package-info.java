/** Groups of the centre: who takes part, meeting by meeting, members of families and others (T1067, T1252, A112). */
package org.shanyraq.activity;
