/** The register of everybody whom the centre knows: who is searched before a new case is opened. */
package org.shanyraq.register;
