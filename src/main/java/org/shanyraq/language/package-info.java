/** In which language the screens speak: each person's own choice, on any computer; before that the centre's. */
package org.shanyraq.language;
