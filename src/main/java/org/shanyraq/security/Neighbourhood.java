package org.shanyraq.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Addresses that one household, office or attacker has: of IPv6 they have all that begin alike. */
final class Neighbourhood {

    private static final int IPV6_BYTES = 16;
    private static final int NETWORK_BYTES = 8;

    private Neighbourhood() {}

    static String of(String address) {
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == IPV6_BYTES ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES)) : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
