/** A child that cannot stay at home lives with other carers for a time: decided, looked at, prolonged, ended. */
package org.shanyraq.placement;
